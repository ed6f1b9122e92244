import fc from "fast-check";
import { expect, test } from "vitest";
import { UNCITED_REASONS } from "#dataset/vocabulary.ts";
import { coverageOf } from "#model/coverage.ts";
import {
  aClaim,
  anEvent,
  citationsFrom,
  cite,
  claimsFrom,
  eventsFrom,
  PUBLICATIONS,
  sampleLookup,
} from "#model/sample-dataset.ts";

const claim = aClaim();
const event = anEvent();

test("a paragraph, a claim and an event count once, however often they are cited", () => {
  const lookup = sampleLookup({
    claims: [claim],
    events: [event],
    citations: [cite("b", claim), cite("b", event), cite("b", claim, { paragraph: 2 }), cite("a", claim)],
    uncited: [
      { publication: "b", paragraph: 3, reason: "byline" },
      { publication: "b", paragraph: 4, reason: "title" },
      { publication: "b", paragraph: 5, reason: "byline" },
    ],
  });
  const { publications, all } = coverageOf(lookup);
  const b = {
    read: 5,
    cited: 2,
    uncited: 3,
    reasons: [
      { reason: "title", paragraphs: 1 },
      { reason: "byline", paragraphs: 2 },
    ],
    claims: 1,
    events: 1,
  };
  expect(publications[0]).toEqual({ publication: PUBLICATIONS[0], ...b });
  expect(all).toEqual({ ...b, read: 6, cited: 3 });
});

test("a paragraph that is cited is not also counted as not cited", () => {
  const lookup = sampleLookup({
    claims: [claim],
    citations: [cite("a", claim)],
    uncited: [{ publication: "a", paragraph: 1, reason: "boilerplate" }],
  });
  expect(coverageOf(lookup).all).toMatchObject({ read: 1, cited: 1, uncited: 0, reasons: [] });
});

test("a publication that nothing is said of has zeros, and a dataset without publications none", () => {
  const { publications } = coverageOf(sampleLookup());
  expect(publications.map(({ read, claims, events }) => [read, claims, events])).toEqual([
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ]);
  expect(coverageOf(sampleLookup({ publications: [] })).publications).toEqual([]);
});

test("everything adds up: cited and not cited to what was read, reasons to what is not cited, publications to all", () => {
  const numbers = (size: number) =>
    fc.array(fc.array(fc.nat(60), { minLength: size, maxLength: size }), { maxLength: 14 });
  const passages = fc.array(
    fc.record({
      publication: fc.constantFrom(...PUBLICATIONS.map(({ id }) => id)),
      paragraph: fc.integer({ min: 1, max: 20 }),
      reason: fc.constantFrom(...UNCITED_REASONS),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(numbers(5), numbers(2), passages, (records, citationNumbers, uncited) => {
      const claims = claimsFrom(records);
      const events = eventsFrom(records);
      const citations = citationsFrom(citationNumbers, [...claims, ...events]);
      const { publications, all } = coverageOf(sampleLookup({ claims, events, citations, uncited }));
      const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
      for (const use of [...publications, all]) {
        expect(use.cited + use.uncited).toBe(use.read);
        expect(total(use.reasons.map(({ paragraphs }) => paragraphs))).toBe(use.uncited);
      }
      expect(total(publications.map(({ read }) => read))).toBe(all.read);
      expect(total(publications.map(({ cited }) => cited))).toBe(all.cited);
      expect(all.claims).toBe(new Set(citations.flatMap((one) => one.claim ?? [])).size);
      expect(all.events).toBe(new Set(citations.flatMap((one) => one.event ?? [])).size);
    }),
  );
});
