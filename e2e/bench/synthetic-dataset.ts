import { type Day, dayOf, isoDay } from "#dataset/day.ts";
import { TABLE_NAMES } from "#dataset/table-name.ts";
import { tableSchemas } from "#dataset/table-schema.ts";
import { account, headline, nameFrom, pick, type Random, seeded } from "#e2e/bench/synthetic-words.ts";
import { FAMILY_COLOURS } from "#ingest/family-colours.ts";
import { packageFiles, type WrittenRow } from "#ingest/table-text.ts";

/** An event of an invented register, and where it is printed. */
export interface Entry {
  readonly event: WrittenRow;
  readonly citation: WrittenRow;
}

/** An invented dataset: the files of its small tables, in which events.csv and citations.csv lack the entries. */
export interface Synthetic {
  readonly files: ReadonlyMap<string, string>;
  readonly entries: () => Generator<Entry>;
}

interface Options {
  readonly events: number;
  readonly places?: number;
  readonly seed?: number;
}

interface Setting {
  readonly regions: readonly WrittenRow[];
  readonly cities: readonly WrittenRow[];
  readonly sites: readonly WrittenRow[];
  readonly quarters: readonly string[];
  readonly societies: readonly string[];
}

const BOUNDS = [88.0, 20.6, 92.7, 26.6] as const;
const FIRST = dayOf(2014, 1, 1) as Day;
const DAYS = 3652;
const COLUMNS_OF_REGIONS = 8;
const REGIONS = 60;
const RELEASES = 8;
const FAMILIES = {
  protest: ["march", "blockade", "strike"],
  violence: ["clash", "attack", "arson"],
  force: ["arrests", "shooting", "curfew"],
  accident: ["fire", "collapse", "sinking"],
} as const;
const CATEGORIES = ["march", "clash", "arrests", "blockade", "attack", "fire"].concat([
  ...["strike", "sinking", "shooting", "arson", "collapse", "curfew"],
]);
const CLAIMANTS = ["police", "hospital", "union", "party", "river-guard", "witnesses", "rights-watch", "council"];
const LANGUAGE = "en";

/** Invents a valid dataset of so many events, all alike for one seed. Its entries are made as they are asked for. */
export function syntheticDataset({ events, places = 2000, seed = 1 }: Options): Synthetic {
  const setting = settingOf(seeded(seed), places);
  return {
    files: filesOf(setting),
    *entries() {
      const random = seeded(seed + 1);
      const paragraphs = new Array<number>(RELEASES).fill(10);
      for (let number = 0; number < events; number++) yield entry(random, setting, { number, paragraphs });
    },
  };
}

function settingOf(random: Random, places: number): Setting {
  const [west, south, east, north] = BOUNDS;
  const taken = new Set<string>();
  const named = (): { id: string; name_en: string } => {
    for (;;) {
      const name = `${nameFrom(random)}${taken.size > 4000 ? ` ${nameFrom(random)}` : ""}`;
      const id = name.toLowerCase().replace(" ", "-");
      if (taken.has(id)) continue;
      taken.add(id);
      return { id, name_en: name };
    }
  };
  const rows = Math.ceil(REGIONS / COLUMNS_OF_REGIONS);
  const at = (index: number, spread: number) => {
    const column = (index % COLUMNS_OF_REGIONS) + 0.5 + (random() - 0.5) * spread;
    const row = Math.floor(index / COLUMNS_OF_REGIONS) + 0.5 + (random() - 0.5) * spread;
    const lon = west + ((east - west) * column) / COLUMNS_OF_REGIONS;
    return { lat: (south + ((north - south) * row) / rows).toFixed(4), lon: lon.toFixed(4) };
  };
  const regions = Array.from({ length: REGIONS }, (_, index) => ({
    ...{ ...named(), kind: "region", parent: "delta" },
    ...at(index, 0.4),
  }));
  const inRegions = Math.max(20, places - REGIONS - 1);
  const cities = Array.from({ length: Math.ceil(inRegions * 0.95) }, () => {
    const index = Math.floor(REGIONS * random() ** 1.5);
    return { ...named(), kind: "city", parent: regions[index]?.id ?? "delta", ...at(index, 1) };
  });
  const sites = Array.from({ length: inRegions - cities.length }, () => {
    const city = pick(random, cities, 3);
    return { ...named(), kind: "site", parent: city.id, lat: city.lat, lon: city.lon };
  });
  const names = (length: number) => Array.from({ length }, () => nameFrom(random));
  return { regions, cities, sites, quarters: names(3000), societies: names(800) };
}

function entry(
  random: Random,
  setting: Setting,
  { number, paragraphs }: { number: number; paragraphs: number[] },
): Entry {
  const offset = Math.floor(DAYS * random() ** 0.8);
  const days = random() < 0.06 ? 1 + Math.floor(9 * random()) : 0;
  const quarter = pick(random, setting.quarters, 2);
  const id = `ev-${number.toString(36).padStart(5, "0")}`;
  const last = Math.min(offset + days, DAYS - 1);
  const release = Math.min(RELEASES - 1, Math.floor((RELEASES * last) / DAYS) + (random() < 0.1 ? 1 : 0));
  const paragraph = (paragraphs[release] ?? 10) + 1;
  paragraphs[release] = paragraph;
  const event = {
    ...{ id, start: isoDay((FIRST + offset) as Day), end: last > offset ? isoDay((FIRST + last) as Day) : "" },
    ...{ date_precision: precisionOfDay(random, last > offset), ...whereabouts(random, setting) },
    ...{ category: pick(random, CATEGORIES, 1.8), status: random() < 0.9 ? "reported" : "unverified" },
    claimant: random() < 0.3 ? pick(random, CLAIMANTS, 1.5) : "",
    title_en: headline(random, quarter),
    summary_en: account(random, { quarter, society: pick(random, setting.societies, 1.6) }),
    ...killed(random),
  };
  const citation = { publication: `release-${release + 1}`, paragraph: String(paragraph), event: id };
  return { event, citation: { ...citation, fidelity: "faithful" } };
}

function precisionOfDay(random: Random, several: boolean): string {
  if (several) return random() < 0.7 ? "range" : "approximate";
  return random() < 0.95 ? "day" : "approximate";
}

function whereabouts(random: Random, { regions, cities, sites }: Setting): WrittenRow {
  const chance = random();
  if (chance < 0.04) return { place: "delta", place_precision: "country" };
  if (chance < 0.14) return { place: pick(random, regions, 1.5).id ?? "delta", place_precision: "region" };
  if (chance < 0.18)
    return { place: pick(random, sites).id ?? "delta", place_precision: chance < 0.16 ? "site" : "near" };
  return { place: pick(random, cities, 3).id ?? "delta", place_precision: chance < 0.9 ? "city" : "near" };
}

function killed(random: Random): WrittenRow {
  if (random() >= 1 / 3) return {};
  const best = Math.floor(12 * random() ** 4);
  const low = random() < 0.8 ? best : Math.floor(best * random());
  const high = random() < 0.7 ? best : best + Math.floor(4 * random());
  return { killed_low: String(low), killed_best: String(best), killed_high: String(high) };
}

/** A release tells of a stretch of the years and comes out after its last day. */
function releases(): WrittenRow[] {
  return Array.from({ length: RELEASES }, (_, index) => ({
    ...{ id: `release-${index + 1}`, outlet: "Register of the Delta", title: `Release ${index + 1}`, language: "en" },
    published: isoDay((FIRST + Math.ceil((DAYS * (index + 1)) / RELEASES)) as Day),
    ...{ document: `release-${index + 1}.txt`, sha256: "ab".repeat(32) },
  }));
}

function claims(): { claims: WrittenRow[]; citations: WrittenRow[] } {
  const whole = { metric: "killed", population: "total", place: "delta", status: "standing", cumulative: "true" };
  const made = [
    { id: "cl-police", claimant: "police", qualifier: "exact", value: "1240", as_of: "2023-12-30", printed: "1,240" },
    {
      id: "cl-rights",
      claimant: "rights-watch",
      qualifier: "more_than",
      value: "1900",
      as_of: "2023-12-30",
      printed: "more than 1900",
    },
    {
      id: "cl-union",
      claimant: "union",
      qualifier: "at_least",
      value: "310",
      as_of: "2020-06-30",
      printed: "at least 310",
    },
  ];
  const citation = { publication: `release-${RELEASES}`, fidelity: "faithful" };
  return {
    claims: made.map(({ printed: _, ...claim }) => ({ ...whole, ...claim })),
    citations: made.map(({ id, printed }, index) => ({
      ...{ ...citation, paragraph: String(index + 2), claim: id, as_printed: printed },
    })),
  };
}

function filesOf({ regions, cities, sites }: Setting): ReadonlyMap<string, string> {
  const label = (text: string) => ({ en: text });
  const families = Object.entries(FAMILIES).map(([id, categories], index) => ({
    ...{ id, label: label(id), color: FAMILY_COLOURS[index] },
    categories: categories.map((category) => ({ id: category, label: label(category) })),
  }));
  const declared = { metrics: ["killed"], populations: ["total"], categories: Object.values(FAMILIES).flat() };
  const schemas = tableSchemas({ languages: [LANGUAGE], declared });
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    ...{ name: "delta-register", version: "1.0.0", title: "A register of the delta" },
    licenses: [{ name: "CC0-1.0", title: "CC0 1.0", path: "https://creativecommons.org/publicdomain/zero/1.0/" }],
    contributors: [{ title: "Nobody", roles: ["creator"] }],
    qantar: {
      ...{ languages: [LANGUAGE], title: label("A register of the delta"), subtitle: label("Ten invented years") },
      ...{ timeZone: "Asia/Dhaka", coverage: { from: isoDay(FIRST), to: isoDay((FIRST + DAYS - 1) as Day) } },
      ...{ map: { bounds: BOUNDS }, families },
      metrics: [{ id: "killed", label: label("Killed"), unit: null, chart: "steps" }],
      populations: [{ id: "total", label: label("All people") }],
    },
    resources: TABLE_NAMES.map((name) => ({
      ...{ name, path: `${name}.csv`, format: "csv", encoding: "utf-8", schema: schemas[name] },
    })),
  };
  const delta = { id: "delta", kind: "country", lat: "23.7", lon: "90.3", name_en: "The Delta" };
  const tables = {
    publications: releases(),
    claimants: CLAIMANTS.map((id) => ({ id, kind: "expert", name_en: id.replace("-", " ") })),
    places: [delta, ...regions, ...cities, ...sites],
    ...claims(),
  };
  return packageFiles(descriptor, { tables, language: LANGUAGE });
}
