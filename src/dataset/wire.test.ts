import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DatasetError } from "#dataset/dataset-error.ts";
import type { Day } from "#dataset/day.ts";
import type { EventArchive } from "#dataset/event-archive.ts";
import { toFigure } from "#dataset/figure.ts";
import type { Claim, Dataset, Place } from "#dataset/records.ts";
import { sampleDataset } from "#dataset/sample-package.ts";
import { AS_OF_BASES, CLAIM_STATUSES, PLACE_KINDS, QUALIFIERS } from "#dataset/vocabulary.ts";
import { decode, encode, WIRE_VERSION } from "#dataset/wire.ts";

const text = fc.string({ unit: "grapheme" });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const degree = fc.double({ min: -90, max: 90, noNaN: true }).map((value) => (value === 0 ? 0 : value));
const localised = fc.record({ en: text, ru: text, kk: text }, { requiredKeys: ["en"] });
const day = fc.integer({ min: -700_000, max: 200_000 }).map((value) => value as Day);

const place: fc.Arbitrary<Place> = fc.record({
  id: text,
  kind: fc.constantFrom(...PLACE_KINDS),
  parent: maybe(text),
  lat: maybe(degree),
  lon: maybe(degree),
  name: localised,
  alias: fc.array(text),
});
const claim: fc.Arbitrary<Claim> = fc.record({
  id: text,
  metric: text,
  population: text,
  place: text,
  asOf: day,
  asOfBasis: fc.constantFrom(...AS_OF_BASES),
  qualifier: fc.constantFrom(...QUALIFIERS),
  value: maybe(fc.maxSafeNat().map(toFigure)),
  valueHigh: maybe(fc.maxSafeNat().map(toFigure)),
  word: maybe(text),
  wording: localised,
  unit: maybe(text),
  claimant: text,
  via: maybe(text),
  status: fc.constantFrom(...CLAIM_STATUSES),
  partOf: maybe(text),
  supersedes: maybe(text),
  cumulative: fc.boolean(),
  note: localised,
});

const FILE = { bytes: 3, sha256: "ab" };
const FILES = {
  ...{ "event-counts.parquet": FILE, "events.parquet": FILE },
  ...{ "event-ids.parquet": FILE, "event-words.parquet": FILE },
};
const ARCHIVE = { events: 9, entries: 8, publicationSets: [[], [0], [0, 2]], countsPeople: true, files: FILES };

describe("the compiled form", () => {
  it("gives back the dataset that was compiled", () => {
    expect(decode(encode(sampleDataset()))).toEqual(sampleDataset());
  });

  it("gives back any places and claims, letter by letter and day by day", () => {
    fc.assert(
      fc.property(fc.array(place), fc.array(claim), (places, claims) => {
        const dataset: Dataset = { ...sampleDataset(), places, claims };
        expect(decode(encode(dataset))).toEqual(dataset);
      }),
      { numRuns: 50 },
    );
  });

  it("gives back what stands for an archive of events", () => {
    const dataset: Dataset = { ...sampleDataset(), events: [], archive: ARCHIVE };
    expect(decode(encode(dataset))).toEqual(dataset);
  });

  it.each([
    ["its events", { events: undefined }],
    ["a number of events", { events: "9" }],
    ["a whole number of entries", { entries: 8.5 }],
    ["a number of entries that can be", { entries: -1 }],
    ["its sets of publications", { publicationSets: {} }],
    ["whether it counts people", { countsPeople: null }],
    ["its files", { files: undefined }],
    ["one of its files", { files: { ...FILES, "events.parquet": undefined } }],
    ["the length of one of its files", { files: { ...FILES, "event-ids.parquet": { sha256: "ab" } } }],
    ["the SHA-256 of one of its files", { files: { ...FILES, "event-words.parquet": { bytes: 3 } } }],
  ])("refuses an archive that lacks %s", (_, lack) => {
    const archive = { ...ARCHIVE, ...lack } as unknown as EventArchive;
    expect(() => decode(encode({ ...sampleDataset(), archive }))).toThrow("lacks what it says of its archive");
  });

  it("takes an archive without any events", () => {
    const archive = { ...ARCHIVE, events: 0, entries: 0, countsPeople: false };
    expect(decode(encode({ ...sampleDataset(), archive })).archive).toEqual(archive);
  });

  it("holds days as integers", () => {
    expect(encode(sampleDataset())).toContain('"asOf":19001');
  });
});

describe("what is no compiled dataset is refused in plain words", () => {
  it.each([
    ["", "empty", "The dataset is empty."],
    ["\n<!doctype html><title>Not found</title>", "page", "The address of the dataset answered with a web page."],
    [encode(sampleDataset()).slice(0, -20), "damaged", "The dataset is cut short or damaged."],
    ["null", "foreign", "This JSON is not a compiled dataset."],
    ["[]", "foreign", "This JSON is not a compiled dataset."],
    ['{"format":"other"}', "foreign", "This JSON is not a compiled dataset."],
    [
      encode(sampleDataset()).replace(`"formatVersion":${WIRE_VERSION}`, '"formatVersion":99'),
      "version",
      `The dataset has format version 99; this page reads ${WIRE_VERSION}.`,
    ],
    [encode(sampleDataset()).replace('"claims":', '"clams":'), "incomplete", "The dataset lacks a table."],
    [
      encode(sampleDataset()).replace('"archive":null', '"archive":{"events":-1}'),
      "incomplete",
      "The dataset lacks what it says of its archive.",
    ],
  ])("%.30s", (compiled, kind, says) => {
    expect(() => decode(compiled)).toThrow(expect.objectContaining({ kind, message: says }));
  });

  it("and nothing but a DatasetError is thrown, wherever the text was cut", () => {
    const whole = encode(sampleDataset());
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), (length) => {
        expect(() => decode(whole.slice(0, length))).toThrow(DatasetError);
      }),
    );
  });
});
