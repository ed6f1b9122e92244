import { NO_COUNTS } from "#dataset/counts.ts";
import { addDays, type Day, dayOf } from "#dataset/day.ts";
import { type GivenClaim, statedIn } from "#dataset/given-claim.fixture.ts";
import type {
  Citation,
  Claim,
  Claimant,
  Dataset,
  DatasetMeta,
  EventRecord,
  Place,
  Publication,
} from "#dataset/records.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";

/** For tests only: a small made-up country with its claimants, to which a test adds the records that it is about. */

/** The day of January 2022 with this number; numbers past 31 run on into February, below 1 back into December. */
export function january(date: number): Day {
  return addDays(dayOf(2022, 1, 1) as Day, date - 1);
}

function place(id: string, kind: Place["kind"], more: Partial<Place> = {}): Place {
  const point = kind === "city" || kind === "site" ? { lat: 43, lon: 76 } : { lat: null, lon: null };
  return { id, kind, parent: null, ...point, name: { en: id }, alias: [], ...more };
}

/** Two regions, four cities, sites in and outside them, and two places abroad, one without a point. */
export const PLACES: readonly Place[] = [
  place("kz", "country", { name: { en: "Kazakhstan", ru: "Казахстан", kk: "Қазақстан" } }),
  place("mangystau", "region", { parent: "kz" }),
  place("zhetisu", "region", { parent: "kz" }),
  place("almaty", "city", { parent: "kz", name: { en: "Almaty", ru: "Алматы", kk: "Алматы" } }),
  place("nur-sultan", "city", {
    parent: "kz",
    name: { en: "Nur-Sultan", ru: "Нур-Султан", kk: "Нұр-Сұлтан" },
    alias: ["Astana", "Астана"],
  }),
  place("zhanaozen", "city", { parent: "mangystau", name: { en: "Zhanaozen", kk: "Жаңаөзен" } }),
  place("taldykorgan", "city", { parent: "zhetisu" }),
  place("almaty-airport", "site", { parent: "almaty" }),
  place("almaty-runway", "site", { parent: "almaty-airport" }),
  place("desert-well", "site", { parent: "mangystau" }),
  place("lost-village", "city", { parent: "zhetisu", lat: null, lon: null }),
  place("moscow", "abroad", { lat: 55.8, lon: 37.6 }),
  place("elsewhere", "abroad"),
];

function claimant(id: string, kind: Claimant["kind"], parent: string | null = null): Claimant {
  return { id, kind, parent, name: { en: id } };
}

/** A government with two ministries, and others. */
export const CLAIMANTS: readonly Claimant[] = [
  claimant("government", "government"),
  { ...claimant("interior", "security", "government"), name: { en: "Interior Ministry", ru: "МВД" } },
  { ...claimant("health", "government", "government"), name: { en: "Health Ministry", ru: "Минздрав" } },
  claimant("president", "president"),
  claimant("television", "state_media"),
  claimant("posts", "social_media"),
];

function publication(id: string, published: Day): Publication {
  return {
    id,
    outlet: `Outlet ${id.toUpperCase()}`,
    title: null,
    author: null,
    published,
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

/** Three publications of 7, 9 and 10 January; the table is not in the order of their days. */
export const PUBLICATIONS: readonly Publication[] = [
  publication("b", january(9)),
  publication("a", january(7)),
  publication("c", january(10)),
];

function family(id: string, categories: readonly string[]) {
  const named = (name: string) => ({ id: name, label: { en: name } });
  return { ...named(id), color: { light: "#000000", dark: "#ffffff" }, categories: categories.map(named) };
}

/** Coverage 2 to 12 January, three metrics, four populations, three families. */
export const META: DatasetMeta = {
  id: "sample",
  version: "1.0.0",
  title: { en: "Sample" },
  subtitle: {},
  languages: ["en", "ru", "kk"],
  timeZone: "Asia/Almaty",
  coverage: { from: january(2), to: january(12) },
  created: null,
  homepage: null,
  licenses: [],
  contributors: [],
  unreviewed: [],
  map: { bounds: [46, 40, 88, 56] },
  metrics: ["killed", "detained", "price"].map((id) => ({
    id,
    label: { en: id },
    unit: id === "price" ? { en: { one: "tenge", other: "tenge" } } : null,
    chart: "steps" as const,
  })),
  populations: ["total", "security_forces", "children", "litre"].map((id) => ({ id, label: { en: id } })),
  words: [],
  families: [
    family("protests", ["protest"]),
    family("force", ["violence", "detention"]),
    family("words", ["statement", "political"]),
  ],
};

let made = 0;

/** An exact, cumulative, standing claim of the interior ministry: one killed, whole country, 9 January, unless said otherwise. */
export function aClaim(more: GivenClaim = {}): Claim {
  made += 1;
  return {
    id: `claim-${made}`,
    metric: "killed",
    population: "total",
    place: "kz",
    asOf: january(9),
    asOfBasis: "stated",
    qualifier: "exact",
    word: null,
    wording: {},
    unit: null,
    claimant: "interior",
    via: null,
    status: "standing",
    partOf: null,
    supersedes: null,
    cumulative: true,
    note: {},
    ...more,
    ...statedIn({ value: more.qualifier === "word_only" ? null : 1, ...more }),
  };
}

/** A protest in Almaty on 5 January unless said otherwise; an event with a later `end` is dated to a range. */
export function anEvent(more: Partial<EventRecord> = {}): EventRecord {
  made += 1;
  const start = more.start ?? january(5);
  const end = more.end ?? start;
  return {
    id: `event-${made}`,
    start,
    end,
    datePrecision: end === start ? "day" : "range",
    startBasis: "stated",
    place: "almaty",
    placePrecision: "site",
    category: "protest",
    status: "reported",
    claimant: null,
    title: { en: "Event" },
    summary: {},
    ...NO_COUNTS,
    ...more,
  };
}

/** A faithful citation of a claim or event in the first paragraph of a publication. */
export function cite(publication: string, of: Claim | EventRecord, more: Partial<Citation> = {}): Citation {
  const target = "metric" in of ? { claim: of.id, event: null } : { claim: null, event: of.id };
  return { publication, paragraph: 1, ...target, asPrinted: null, via: null, fidelity: "faithful", note: {}, ...more };
}

/** A dataset of the sample country with the given tables in place of its own. */
export function sampleLookup(tables: Partial<Dataset> = {}): Lookup {
  return lookupOf({
    meta: META,
    publications: PUBLICATIONS,
    claimants: CLAIMANTS,
    places: PLACES,
    events: [],
    claims: [],
    archive: null,
    citations: [],
    "place-names": [],
    uncited: [],
    removed: [],
    ...tables,
  });
}

function pick<T>(list: readonly T[], number: number): T {
  return list[number % list.length] as T;
}

/** Any events from any whole numbers, five per event: start, length, place, category, precision. Days run past the coverage. */
export function eventsFrom(numbers: readonly (readonly number[])[]): EventRecord[] {
  const categories = META.families.flatMap((one) => one.categories.map((category) => category.id));
  return numbers.map(([start = 0, length = 0, at = 0, category = 0, precision = 0], i) => {
    const first = january((start % 16) - 1);
    return anEvent({
      id: `e${i}`,
      start: first,
      end: addDays(first, length % 5),
      datePrecision: precision % 3 === 0 ? "approximate" : length % 5 === 0 ? "day" : "range",
      place: pick(PLACES, at).id,
      placePrecision: pick(["site", "city", "near", "region", "country"] as const, precision),
      category: pick(categories, category),
    });
  });
}

/** Any claims from any whole numbers, five per claim: day, figure, hedge, claimant, scope. */
export function claimsFrom(numbers: readonly (readonly number[])[]): Claim[] {
  const hedges = ["exact", "at_least", "more_than", "nearly", "about", "up_to", "range", "word_only"] as const;
  return numbers.map(([day = 0, figure = 0, hedge = 0, who = 0, scope = 0], i) => {
    const qualifier = pick(hedges, hedge);
    return aClaim({
      id: `c${i}`,
      asOf: january((day % 6) + 5),
      qualifier,
      value: qualifier === "word_only" ? null : figure % 20,
      valueHigh: qualifier === "range" ? (figure % 20) + (hedge % 4) : null,
      word: qualifier === "word_only" ? "dozens" : null,
      claimant: pick(CLAIMANTS, who).id,
      population: pick(["total", "children"], scope),
      place: pick(["kz", "almaty"], scope >> 1),
      cumulative: scope % 5 !== 0,
    });
  });
}

/** Any citations of the given records from any whole numbers, two per citation: publication and record. */
export function citationsFrom(
  numbers: readonly (readonly number[])[],
  records: readonly (Claim | EventRecord)[],
): Citation[] {
  if (records.length === 0) return [];
  return numbers.map(([where = 0, what = 0], i) =>
    cite(pick(PUBLICATIONS, where).id, pick(records, what), { paragraph: i + 1 }),
  );
}
