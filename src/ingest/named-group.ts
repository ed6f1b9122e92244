import { withoutClaimant } from "#ingest/claimant-in-name.ts";
import { ALL } from "#ingest/counted-words.ts";
import { draftedLabel } from "#ingest/drafted-label.ts";
import { HOW_COUNTED } from "#ingest/figure-names.ts";
import type { ForeignTable } from "#ingest/foreign-table.ts";
import { ungrouped } from "#ingest/grouped-name.ts";
import type { ClaimMapping } from "#ingest/mapping.ts";
import { withoutPeriod } from "#ingest/period-in-name.ts";
import { unscaledName } from "#ingest/scale-in-name.ts";
import { WordBook } from "#ingest/slugs.ts";
import { usualNames } from "#ingest/usual-names.ts";
import { EVENT_COUNTS, saysOfAll } from "#ingest/whole-count.ts";

/** Join the words of a name, and say nothing of whom it counts. */
const JOINING = [
  ...[
    "in",
    "on",
    "by",
    "at",
    "from",
    "to",
    "as",
    "a",
    "an",
    "and",
    "or",
    "per",
    "of",
    "them",
    "whom",
    "which",
    "those",
    "other",
    "figure",
    "figures",
    "value",
    "values",
  ],
  ...["casualties", "victims", "toll", "died", "persons", "minimum", "maximum", "estimate"],
  ...["в", "на", "по", "из", "них", "и", "т", "ч", "том", "числе", "среди", "значение", "жертвы", "жертв", "потери"],
  ...["ішінде", "және", "олардың", "құрбан", "құрбандар"],
  ...["тапқан", "өлген", "жараланған", "ұсталған", "қамалған"],
];
/** Of whom else a count of all is told to hold, too. */
const INCLUDED = /(?<!\p{L})(?:incl|including|includes|включая|қоса)(?!\p{L})/iu;

const OF_NOBODY: ReadonlySet<string> = new Set([
  ...EVENT_COUNTS.flatMap(usualNames).flatMap((name) => name.toLowerCase().split(/[ _]/)),
  ...[...HOW_COUNTED, ...JOINING],
]);

/** The group of people that the name of a column of figures speaks of, in its words: “officers” of “killed (officers)”; null where it counts all. */
export function groupByName(column: string): string | null {
  if (INCLUDED.test(column)) return null;
  const words =
    withoutPeriod(unscaledName(ungrouped(withoutClaimant(column))))
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = words.filter((word) => {
    const small = word.toLowerCase().replaceAll("ё", "е");
    return !/^\d+$/.test(small) && !OF_NOBODY.has(small) && !saysOfAll(small);
  });
  return left.length === 0 ? null : left.join(" ");
}

/** Each group that columns name, as a mapping declares it: once, however many columns speak of it. */
export function namedGroups(columns: readonly string[]): (column: string) => { population?: string; people?: string } {
  const [book, words] = [new WordBook([ALL.id]), new Map<string, { population: string; people: string }>()];
  for (const column of columns) {
    const group = groupByName(column);
    const key = group?.toLowerCase() ?? "";
    if (group !== null && !words.has(key))
      words.set(key, { population: book.take(group, "people"), people: draftedLabel(group) });
  }
  return (column) => words.get(groupByName(column)?.toLowerCase() ?? "") ?? {};
}

/** Which figures are taken as those of a group, and which as those of all people though the names of their columns speak of one, as lines of a report. */
export function groupsTold(figures: ClaimMapping["figures"], { rows }: Pick<ForeignTable, "rows">): string[] {
  if (!Array.isArray(figures)) return [];
  const ofPeople = figures.flatMap((one) => (one.unit === undefined && "population" in one ? one : []));
  const named = ofPeople.map((one) => ({ ...one, name: rows[0]?.named(one.column) ?? one.column }));
  const groups = named.filter(({ population }) => population !== ALL.id);
  const all = named.filter(({ name, population }) => population === ALL.id && groupByName(name) !== null);
  return [
    ...(groups.length === 0
      ? []
      : [
          `counted as groups of their own (people in the mapping): ${groups.map(({ name, people }) => `${name} as “${people}”`).join(", ")}`,
        ]),
    ...(all.length === 0
      ? []
      : [
          `taken as all people, though by its name a column may count a group of them: ${all.map(({ name }) => name).join(", ")}; write population and people of that group beside it in the mapping`,
        ]),
  ];
}
