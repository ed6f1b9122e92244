import { NO_COUNTS } from "#dataset/counts.ts";
import { type Day, parseDay } from "#dataset/day.ts";
import { type GivenClaim, statedIn } from "#dataset/given-claim.fixture.ts";
import type { Citation, Claim, Dataset, EventRecord, Place, Publication } from "#dataset/records.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";

/** An ISO date as a day. */
export function dayOn(iso: string): Day {
  const day = parseDay(iso);
  if (day === null) throw new Error(`no such day: ${iso}`);
  return day;
}

function publication(id: string, published: string): Publication {
  return {
    id,
    outlet: `Outlet ${id.toUpperCase()}`,
    title: id === "b" ? null : `Title of ${id.toUpperCase()}`,
    author: null,
    published: dayOn(published),
    publishedBasis: "stated",
    updated: null,
    language: "en",
    url: null,
    archiveUrl: null,
    document: `${id}.txt`,
    sha256: "0".repeat(64),
    remark: {},
  };
}

function place(id: string, kind: Place["kind"], parent: string | null): Place {
  return { id, kind, parent, lat: null, lon: null, name: { en: `The ${id}` }, alias: [] };
}

function claim(id: string, asOf: string, rest: GivenClaim): Claim {
  return {
    id,
    metric: "killed",
    population: "total",
    place: "country",
    asOf: dayOn(asOf),
    asOfBasis: "stated",
    qualifier: "exact",
    word: null,
    wording: {},
    unit: null,
    claimant: "ministry",
    via: null,
    status: "standing",
    partOf: null,
    supersedes: null,
    cumulative: true,
    note: {},
    ...rest,
    ...statedIn(rest),
  };
}

/** An event of the small dataset with what matters to a test. */
function smallEvent(id: string, start: string, rest: Partial<EventRecord> = {}): EventRecord {
  return {
    id,
    start: dayOn(start),
    end: rest.end ?? dayOn(start),
    datePrecision: "day",
    startBasis: "stated",
    place: "city",
    placePrecision: "city",
    category: "march",
    status: "reported",
    claimant: null,
    title: { en: `Event ${id}` },
    summary: {},
    ...NO_COUNTS,
    ...rest,
  };
}

function cites(record: Pick<Citation, "claim" | "event">, publicationId: string, paragraph: number): Citation {
  return {
    ...record,
    publication: publicationId,
    paragraph,
    asPrinted: record.claim === null ? null : "as printed",
    via: null,
    fidelity: "faithful",
    note: {},
  };
}

const MISC = { license: { name: "CC0-1.0", title: "CC0", path: "https://example.org/" }, colour: "#000000" };

/** A country with a region, two cities and a site; three publications; two claimants; claims with every kind of tie. */
export const SMALL_DATASET: Dataset = {
  meta: {
    id: "small",
    version: "1.2.3",
    title: { en: "A small dataset" },
    subtitle: {},
    languages: ["en"],
    timeZone: "UTC",
    coverage: { from: dayOn("2022-01-02"), to: dayOn("2022-01-19") },
    created: null,
    homepage: null,
    licenses: [MISC.license],
    contributors: [],
    unreviewed: [],
    map: { bounds: [0, 0, 1, 1] },
    metrics: ["killed", "injured"].map((id) => ({ id, label: { en: id }, unit: null, chart: "steps" as const })),
    populations: ["total", "children"].map((id) => ({ id, label: { en: id } })),
    words: [],
    families: ["march", "fire"].map((id) => ({
      id: `${id}-family`,
      label: { en: `Family of ${id}` },
      color: { light: MISC.colour, dark: MISC.colour },
      categories: [{ id, label: { en: id } }],
    })),
  },
  publications: [publication("c", "2022-01-10"), publication("a", "2022-01-07"), publication("b", "2022-01-09")],
  claimants: [
    { id: "ministry", kind: "government", parent: null, name: { en: "Ministry" } },
    { id: "witness", kind: "witness", parent: null, name: { en: "A witness" } },
    { id: "silent", kind: "expert", parent: null, name: { en: "Silent" } },
  ],
  places: [
    place("country", "country", null),
    place("region", "region", "country"),
    place("city", "city", "region"),
    place("town", "city", "country"),
    place("site", "site", "city"),
  ],
  events: [
    smallEvent("e-before", "2019-04-08", { place: "country", placePrecision: "country" }),
    smallEvent("e-third", "2022-01-03", { claimant: "witness" }),
    smallEvent("e-vague", "2022-01-03", {
      end: dayOn("2022-01-09"),
      datePrecision: "approximate",
      place: "site",
      placePrecision: "site",
    }),
    smallEvent("e-long", "2022-01-03", { end: dayOn("2022-01-06"), datePrecision: "range", category: "fire" }),
    smallEvent("e-fifth", "2022-01-05", { place: "country", placePrecision: "country" }),
  ],
  claims: [
    claim("c-18", "2022-01-05", { value: 18 }),
    claim("c-16", "2022-01-09", { value: 16, qualifier: "at_least" }),
    claim("c-3", "2022-01-09", { value: 3, population: "children", partOf: "c-18" }),
    claim("c-dozens", "2022-01-06", { word: "dozens", qualifier: "word_only", place: "city", claimant: "witness" }),
    claim("c-20", "2022-01-09", { value: 20, claimant: "witness", supersedes: "c-18", status: "corrected" }),
    claim("c-injured", "2022-01-04", { value: 40, metric: "injured" }),
  ],
  citations: [
    cites({ claim: "c-18", event: null }, "c", 9),
    cites({ claim: "c-18", event: null }, "a", 7),
    cites({ claim: "c-18", event: null }, "a", 2),
    cites({ claim: "c-18", event: null }, "b", 4),
    cites({ claim: "c-16", event: null }, "b", 4),
    cites({ claim: "c-3", event: null }, "c", 3),
    cites({ claim: "c-dozens", event: null }, "a", 3),
    cites({ claim: "c-20", event: null }, "c", 3),
    cites({ claim: "c-injured", event: null }, "b", 5),
    ...["e-before", "e-third", "e-vague", "e-long"].map((event) => cites({ claim: null, event }, "a", 5)),
    cites({ claim: null, event: "e-fifth" }, "c", 1),
  ],
  "place-names": [],
  removed: [],
  uncited: [
    { publication: "a", paragraph: 1, reason: "title" },
    { publication: "a", paragraph: 4, reason: "general_background" },
  ],
  archive: null,
};

/** The small dataset, indexed; `change` replaces whole tables. */
export function smallLookup(change: Partial<Dataset> = {}): Lookup {
  return lookupOf({ ...SMALL_DATASET, ...change });
}
