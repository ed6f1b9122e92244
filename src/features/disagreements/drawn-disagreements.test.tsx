import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { differing } from "#features/disagreements/disagreement-view.ts";
import { drawnDisagreements } from "#features/disagreements/drawn-disagreements.tsx";
import { viewsUnder } from "#features/disagreements/views-under.ts";
import { formatFigure } from "#i18n/format-claim.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { hasDisagreements } from "#model/discrepancies.ts";
import { EVERYTHING } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { aClaim, citationsFrom, cite, claimsFrom, january, sampleLookup } from "#model/sample-dataset.ts";

const english = textIn("en");
const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)), { maxLength: 14 });
const choice = { metric: "killed", by: "claimant", filter: EVERYTHING } as const;

function lookupFrom(numbers: Parameters<typeof claimsFrom>[0]): Lookup {
  const claims = claimsFrom(numbers);
  return sampleLookup({ claims, citations: citationsFrom(numbers, claims) });
}

function wordsOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

it("shows every claim that the panel sets side by side, with its figure, and is null where nothing differs", () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(360, 752), (numbers, width) => {
      const lookup = lookupFrom(numbers);
      const view = viewsUnder(lookup, EVERYTHING, { metric: "killed", population: null })("killed");
      const drawn = drawnDisagreements(english, lookup, { choice, width });
      expect(drawn === null).toBe(differing(view).length === 0);
      expect(drawn === null).toBe(!hasDisagreements(lookup, "killed"));
      if (drawn === null) return;
      const words = wordsOf(renderToStaticMarkup(drawn.node));
      const { contradicting, falling, explained, across } = view;
      const claims = [...contradicting, ...falling, ...explained, ...across].flatMap((block) => block.claims);
      expect(new Set(drawn.records)).toEqual(
        new Set([...claims, ...view.misprinted.map((one) => one.reason.first)].map(({ id }) => id)),
      );
      const squeezed = words.replace(/\s+/g, "");
      for (const claim of claims) {
        const said = formatFigure(english, claim, claim.value === null ? "short" : "full");
        expect(squeezed).toContain(said.replace(/\s+/g, ""));
      }
    }),
  );
});

it("says what the records say of two figures that exclude each other, to those who see it and those who do not", () => {
  const claims = [
    aClaim({ value: 18, note: { en: "Which services are meant is left open." } }),
    aClaim({ value: 26, claimant: "health" }),
  ];
  const lookup = sampleLookup({ claims, citations: claims.map((claim) => cite("a", claim)) });
  const drawn = drawnDisagreements(english, lookup, { choice, width: 752 });
  expect(wordsOf(renderToStaticMarkup(drawn?.node))).toContain("is left open.");
  expect(drawn?.description).toContain("Which services are meant is left open.");
});

it("says what rings mean where several publications print a claim, and not where a row is a print", () => {
  const [first, other] = [aClaim({ value: 18 }), aClaim({ value: 26, claimant: "health" })];
  const citations = [cite("a", first), cite("b", first), cite("a", other)];
  const signsOf = (cited: typeof citations, by: "claimant" | "publication" = "claimant") => {
    const lookup = sampleLookup({ claims: [first, other], citations: cited });
    return drawnDisagreements(english, lookup, { choice: { ...choice, by }, width: 752 })?.signs.map(({ key }) => key);
  };
  expect(signsOf(citations)).toEqual(["exact", "rings"]);
  expect(signsOf(citations, "publication")).toEqual(["exact"]);
  expect(signsOf([cite("a", first), cite("a", other)])).toEqual(["exact"]);
});

it("is null for a dataset without claims", () => {
  expect(drawnDisagreements(english, sampleLookup(), { choice: { ...choice, metric: null }, width: 752 })).toBeNull();
});

it("holds the newest of very many claims, and says of how many", () => {
  const claims = Array.from({ length: 900 }, (_, i) =>
    aClaim({
      asOf: january(1 + i),
      value: 1_000 + i,
      cumulative: false,
      claimant: i % 2 === 0 ? "interior" : "health",
    }),
  );
  const drawn = drawnDisagreements(english, sampleLookup({ claims }), { choice, width: 480 });
  const words = wordsOf(renderToStaticMarkup(drawn?.node));
  expect(words).toContain("1,899");
  expect(words).not.toContain("1,500");
  expect(words).toContain("Shown here: 40 of 900. All are on the page.");
  expect(drawn?.height).toBeLessThan(4_000);
});
