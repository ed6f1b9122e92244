import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aClaim, claimsFrom, sampleLookup } from "#model/sample-dataset.ts";
import {
  chosenScope,
  defaultPopulation,
  defaultScope,
  groupByScope,
  populationsOf,
  type Scope,
  scopeKey,
  scopesOf,
} from "#model/scope.ts";

const seeds = fc.array(fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)));
const short = ({ population, place }: Scope) => `${population}@${place}`;

test("every claim is in exactly one scope, and it is its own", () => {
  fc.assert(
    fc.property(seeds, (numbers) => {
      const claims = claimsFrom(numbers);
      const scopes = groupByScope(claims);
      expect(scopes.flatMap((scope) => scope.claims)).toHaveLength(claims.length);
      expect(new Set(scopes.map(scopeKey)).size).toBe(scopes.length);
      for (const scope of scopes) for (const claim of scope.claims) expect(scopeKey(claim)).toBe(scopeKey(scope));
    }),
  );
});

test("different scopes never share a key, whatever their ids hold", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "/", '"', ",", "\\") });
  const anyScope = fc.record({ metric: text, population: text, place: text });
  fc.assert(
    fc.property(anyScope, anyScope, (a, b) => {
      const same = a.metric === b.metric && a.population === b.population && a.place === b.place;
      expect(scopeKey(a) === scopeKey(b)).toBe(same);
    }),
  );
});

test("populations of a metric come in the order of the dataset, without those nobody counts", () => {
  const claims = [aClaim({ population: "children" }), aClaim({ population: "total" }), aClaim({ metric: "price" })];
  expect(populationsOf(sampleLookup({ claims }), "killed").map(({ id }) => id)).toEqual(["total", "children"]);
});

describe("the scope that a reader starts with", () => {
  const lookup = sampleLookup({
    claims: [
      aClaim({ place: "almaty" }),
      aClaim({ place: "almaty" }),
      aClaim({ place: "almaty" }),
      aClaim({ population: "children" }),
      aClaim({ population: "security_forces" }),
      aClaim({ population: "security_forces" }),
      aClaim(),
    ],
  });

  test("is the country's before a city's, and then the most claimed", () => {
    expect(scopesOf(lookup, "killed").map(short)).toEqual([
      "security_forces@kz",
      "children@kz",
      "total@kz",
      "total@almaty",
    ]);
  });

  test("is of the total where a claim counts it, even if others are claimed more", () => {
    expect(defaultPopulation(lookup, "killed")).toBe("total");
    expect(defaultScope(lookup, "killed", null)).toMatchObject({ population: "total", place: "kz" });
  });

  test("is of the most claimed population where nobody counts a total", () => {
    const parts = sampleLookup({ claims: [aClaim({ population: "children" })] });
    expect(defaultPopulation(parts, "killed")).toBe("children");
  });

  test("follows the population that the reader asked for", () => {
    expect(defaultScope(lookup, "killed", "children")).toMatchObject({ population: "children", place: "kz" });
    expect(defaultScope(lookup, "killed", "litre")).toBeNull();
  });

  test("is none for a metric that nobody claims", () => {
    expect(scopesOf(lookup, "price")).toEqual([]);
    expect(defaultPopulation(lookup, "price")).toBeNull();
    expect(defaultScope(lookup, "price", null)).toBeNull();
  });
});

test("what is chosen falls back on the first metric and its first population for ids that mean nothing", () => {
  const claims = [aClaim({ id: "a", metric: "killed", population: "total" })];
  const nonsense = { metric: "no-such", population: "no-such" };
  expect(chosenScope(sampleLookup({ claims }), nonsense)).toMatchObject({ metric: "killed", population: "total" });
  expect(chosenScope(sampleLookup(), { metric: null, population: null })).toBeNull();
});
