import { parseDay } from "#dataset/day.ts";
import type { Claim, Dataset } from "#dataset/records.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";

/** A day of January 2022. */
export function january(date: number) {
  const day = parseDay(`2022-01-${String(date).padStart(2, "0")}`);
  if (day === null) throw new Error(`no such day: ${date}`);
  return day;
}

type Given = Partial<Claim> & Pick<Claim, "id" | "asOf">;

const publication = (id: string, published: number) => ({
  id,
  outlet: `Publication ${id}`,
  title: null,
  author: null,
  published: january(published),
  updated: null,
  language: "en",
  url: null,
  archiveUrl: null,
  document: `${id}.txt`,
  sha256: id,
  remark: {},
});

const place = (id: string, kind: "country" | "city", parent: string | null) => ({
  id,
  kind,
  parent,
  lat: null,
  lon: null,
  name: { en: id },
  alias: [],
});

/** A small dataset for tests, 2 to 19 January: the claims that are given, printed by the publications named. */
export function sampleLookup(given: readonly (Given & { readonly printedBy: readonly string[] })[]): Lookup {
  const metrics = ["killed", "detained"].map((id) => ({ id, label: { en: id }, unit: null, chart: "steps" as const }));
  const dataset: Dataset = {
    meta: {
      id: "sample",
      version: "1",
      title: {},
      subtitle: {},
      languages: ["en"],
      timeZone: "Asia/Almaty",
      coverage: { from: january(2), to: january(19) },
      homepage: null,
      licenses: [],
      contributors: [],
      unreviewed: [],
      map: { bounds: [46, 40, 88, 56] },
      metrics,
      populations: ["total", "children"].map((id) => ({ id, label: { en: id } })),
      families: [],
    },
    publications: [publication("a", 9), publication("b", 10)],
    claimants: ["ministry", "television"].map((id) => ({
      id,
      kind: "government" as const,
      parent: null,
      name: { en: id },
    })),
    places: [place("country", "country", null), place("almaty", "city", "country")],
    events: [],
    claims: given.map(({ printedBy: _, ...claim }) => ({ ...DEFAULTS, ...claim })),
    citations: given.flatMap(({ id, printedBy }) =>
      printedBy.map((by) => ({
        publication: by,
        paragraph: 1,
        claim: id,
        event: null,
        asPrinted: null,
        via: null,
        fidelity: "faithful" as const,
        note: {},
      })),
    ),
    uncited: [],
  };
  return lookupOf(dataset);
}

const DEFAULTS: Omit<Claim, "id" | "asOf"> = {
  metric: "killed",
  population: "total",
  place: "country",
  qualifier: "exact",
  value: 1,
  valueHigh: null,
  word: null,
  unit: null,
  claimant: "ministry",
  via: null,
  status: "standing",
  partOf: null,
  supersedes: null,
  cumulative: true,
  note: {},
};
