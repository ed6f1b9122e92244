import { expect, test } from "vitest";
import { echoOf, publicationsOf } from "#model/echo.ts";
import { EVERYTHING } from "#model/filter.ts";
import { aClaim, cite, january, sampleLookup } from "#model/sample-dataset.ts";

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
  const echo = echoOf(lookup, [president], EVERYTHING);
  expect([echo.claims.length, echo.publications.length, echo.origins.length]).toEqual([1, 2, 1]);
});

test("two passages of one publication are one publication", () => {
  expect(publicationsOf(lookup, president.id).filter(({ id }) => id === "a")).toHaveLength(1);
});

test("the same figure from two ministries is two claims of two origins", () => {
  const echo = echoOf(lookup, [interior, health], EVERYTHING);
  expect(echo.claims).toHaveLength(2);
  expect(echo.origins.map(({ id }) => id)).toEqual(["interior", "health"]);
});

test("publications that print several of the claims are counted once", () => {
  expect(echoOf(lookup, [president, interior], EVERYTHING).publications.map(({ id }) => id)).toEqual(["a", "c"]);
});

test("a claim named twice is one claim", () => {
  expect(echoOf(lookup, [president, president], EVERYTHING).claims).toEqual([president]);
});

test("a claim without citation has an origin and no publication; no claims have neither", () => {
  expect(echoOf(lookup, [health], EVERYTHING)).toMatchObject({ publications: [], origins: [{ id: "health" }] });
  expect(echoOf(lookup, [], EVERYTHING)).toEqual({ claims: [], publications: [], origins: [] });
  expect(publicationsOf(lookup, "unknown")).toEqual([]);
});

test("on the clock of what was known, a publication that was not out yet repeats nothing", () => {
  const known = (day: number) => echoOf(lookup, [president], { clock: "known", to: january(day) }).publications;
  expect(known(9).map(({ id }) => id)).toEqual(["a"]);
  expect(known(10).map(({ id }) => id)).toEqual(["a", "c"]);
  expect(echoOf(lookup, [president], { clock: "happened", to: january(9) }).publications).toHaveLength(2);
});
