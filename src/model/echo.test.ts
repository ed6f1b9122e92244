import { expect, test } from "vitest";
import { echoOf, publicationsOf } from "#model/echo.ts";
import { aClaim, cite, sampleLookup } from "#model/sample-dataset.ts";

const president = aClaim({ claimant: "president", value: 5800 });
const interior = aClaim({ claimant: "interior", value: 16 });
const health = aClaim({ claimant: "health", value: 16 });
const citations = [
  cite("c", president),
  cite("a", president),
  cite("a", president, { paragraph: 9 }),
  cite("c", interior),
];
const lookup = sampleLookup({ claims: [president, interior, health], citations });

test("one claim in two publications is one claim with two publications, by their days", () => {
  expect(publicationsOf(lookup, president.id).map(({ id }) => id)).toEqual(["a", "c"]);
  const echo = echoOf(lookup, [president]);
  expect([echo.claims.length, echo.publications.length, echo.origins.length]).toEqual([1, 2, 1]);
});

test("two passages of one publication are one publication", () => {
  expect(publicationsOf(lookup, president.id).filter(({ id }) => id === "a")).toHaveLength(1);
});

test("the same figure from two ministries is two claims of two origins", () => {
  const echo = echoOf(lookup, [interior, health]);
  expect(echo.claims).toHaveLength(2);
  expect(echo.origins.map(({ id }) => id)).toEqual(["interior", "health"]);
});

test("publications that print several of the claims are counted once", () => {
  expect(echoOf(lookup, [president, interior]).publications.map(({ id }) => id)).toEqual(["a", "c"]);
});

test("a claim named twice is one claim", () => {
  expect(echoOf(lookup, [president, president]).claims).toEqual([president]);
});

test("a claim without citation has an origin and no publication; no claims have neither", () => {
  expect(echoOf(lookup, [health])).toMatchObject({ publications: [], origins: [{ id: "health" }] });
  expect(echoOf(lookup, [])).toEqual({ claims: [], publications: [], origins: [] });
  expect(publicationsOf(lookup, "unknown")).toEqual([]);
});
