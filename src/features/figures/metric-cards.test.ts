import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { metricCards } from "#features/figures/metric-cards.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { aClaim, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";

const cards = (claims: readonly Claim[], filter: Partial<Filter> = {}) =>
  metricCards(sampleLookup({ claims }), { ...EVERYTHING, ...filter });
const scopes = (...given: Parameters<typeof cards>) => cards(...given)[0]?.scopes ?? [];

describe("metricCards", () => {
  it("makes a card of every metric, also of one that nobody has spoken of by then", () => {
    expect(cards([]).map((card) => [card.metric.id, card.scopes.length])).toEqual([
      ["killed", 0],
      ["detained", 0],
      ["price", 0],
    ]);
  });

  it("never joins populations or places", () => {
    const found = scopes([
      aClaim({ value: 164 }),
      aClaim({ value: 18, population: "security_forces" }),
      aClaim({ value: 103, place: "almaty" }),
    ]);
    expect(found.map(({ population, place, low, high }) => [population.id, place.id, low?.claim.value, high])).toEqual([
      ["total", "kz", 164, null],
      ["total", "almaty", 103, null],
      ["security_forces", "kz", 18, null],
    ]);
  });

  it("opens with the scope that a reader starts from", () => {
    const found = scopes([aClaim({ population: "children" }), aClaim({ place: "almaty" })]);
    expect(found.map((scope) => scope.population.id)).toEqual(["total", "children"]);
  });

  it("opens with a scope that has a number, where the one that a reader starts from has words only", () => {
    const word = aClaim({ place: "almaty", qualifier: "word_only", value: null, word: "hundreds" });
    const found = scopes([word, aClaim({ population: "security_forces", value: 1300 })]);
    expect(found.map((scope) => scope.population.id)).toEqual(["security_forces", "total"]);
    expect(scopes([word]).map((scope) => scope.place.id)).toEqual(["almaty"]);
  });

  it("tells other groups with one that is a part of the people, and none with all people", () => {
    const beside = (...claims: readonly Claim[]) => cards(claims)[0]?.beside.map((scope) => scope.population.id);
    const [forces, children] = [
      aClaim({ population: "security_forces", value: 18 }),
      aClaim({ population: "children" }),
    ];
    const word = aClaim({ place: "almaty", qualifier: "word_only", value: null, word: "dozens" });
    expect(beside(word, forces, children)?.toSorted()).toEqual(["children", "total"]);
    expect(beside(aClaim(), forces, children)).toEqual([]);
  });

  it("shows the lowest and the highest claim, not a number of its own", () => {
    const low = aClaim({ value: 3000, qualifier: "more_than", claimant: "television" });
    const high = aClaim({ value: 7939 });
    const [scope] = scopes([low, aClaim({ value: 5800, claimant: "president" }), high]);
    expect([scope?.low?.claim, scope?.high?.claim]).toEqual([low, high]);
  });

  it("shows one figure where the ends say the same", () => {
    const [scope] = scopes([aClaim({ value: 2500 }), aClaim({ value: 2500, claimant: "president" })]);
    expect(scope?.low).not.toBeNull();
    expect(scope?.high).toBeNull();
  });

  it("keeps words apart from figures", () => {
    const word = aClaim({ qualifier: "word_only", word: "dozens", claimant: "posts" });
    const [scope] = scopes([aClaim({ value: 164 }), word]);
    expect(scope?.words.map((shown) => shown.claim)).toEqual([word]);
    expect(scopes([word])[0]?.low).toBeNull();
  });

  it("keeps what was withdrawn on show where nothing else is left, after whatever stands", () => {
    const withdrawn = aClaim({ value: 250, status: "retracted" });
    const [alone] = scopes([withdrawn]);
    expect(alone?.struck.map((shown) => shown.claim)).toEqual([withdrawn]);
    expect([alone?.low, alone?.high, alone?.words]).toEqual([null, null, []]);

    const elsewhere = aClaim({ place: "almaty", qualifier: "word_only", value: null, word: "hundreds" });
    expect(scopes([withdrawn, elsewhere]).map((scope) => scope.place.id)).toEqual(["almaty", "kz"]);

    const [beside] = scopes([withdrawn, aClaim({ value: 164, claimant: "television" })]);
    expect([beside?.low?.claim.value, beside?.struck]).toEqual([164, []]);
  });

  it("knows of no publication from after the range on the clock of what was known, nor what it garbles", () => {
    const claim = aClaim({ value: 18, qualifier: "nearly" });
    const citations = [cite("a", claim), cite("c", claim, { fidelity: "garbled" })];
    const scopeAt = (day: number) =>
      metricCards(sampleLookup({ claims: [claim], citations }), { ...EVERYTHING, clock: "known", to: january(day) })[0]
        ?.scopes[0];
    expect(scopeAt(9)?.echo.publications.map(({ id }) => id)).toEqual(["a"]);
    expect([scopeAt(9)?.verdicts, scopeAt(10)?.verdicts]).toEqual([[], ["garbled"]]);
  });

  it("marks what is older than the range as carried in", () => {
    const [scope] = scopes([aClaim({ asOf: january(7), value: 18 })], { from: january(9) });
    expect(scope?.low?.carriedIn).toBe(true);
  });

  it("shows only figures that are claims of that very scope", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(60), { minLength: 5, maxLength: 5 })), (numbers) => {
        const claims = claimsFrom(numbers);
        for (const { metric, scopes: found } of cards(claims)) {
          for (const { population, place, low, high, words } of found) {
            for (const { claim } of [low, high, ...words].flatMap((shown) => shown ?? [])) {
              expect(claims).toContain(claim);
              expect([claim.metric, claim.population, claim.place]).toEqual([metric.id, population.id, place.id]);
            }
          }
        }
      }),
    );
  });
});
