import { type Language, PLACE_PRECISIONS } from "#dataset/vocabulary.ts";
import { chooseBoth } from "#ingest/both-coordinates.ts";
import { COLUMN_ROLES, type ColumnRole } from "#ingest/column-roles.ts";
import { fitColumns } from "#ingest/fit-columns.ts";
import type { DateOrder } from "#ingest/foreign-date.ts";
import type { FoundColumn } from "#ingest/found-columns.ts";
import { leftCounts } from "#ingest/left-counts.ts";
import { onlyDays } from "#ingest/only-days.ts";
import { plainName } from "#ingest/plain-name.ts";
import { spanColumns, spanInName } from "#ingest/span-in-name.ts";
import { usualNames } from "#ingest/usual-names.ts";
import { EVENT_COUNTS } from "#ingest/whole-count.ts";

/** What a table of events cannot be read without; a place neither where no column has its coordinates. */
export const NEEDED_ROLES = ["start", "title"] as const satisfies readonly ColumnRole[];

/** Which column holds what, each by its name in the file; what no column holds is not there. */
export type ColumnChoice = Readonly<Partial<Record<ColumnRole, string>>>;

/** How closely all rows of a table can be placed, from the closest. */
export const CHOSEN_PRECISIONS = PLACE_PRECISIONS.filter((precision) => precision !== "near");

/** One of them. */
export type ChosenPrecision = (typeof CHOSEN_PRECISIONS)[number];

/**
 * What the names of the columns say they hold; a person has to look at it. A column of coordinates stands for both of them, none of
 * several for those whom all of them count, and a table without a headline is titled by the kind of its events.
 */
export function guessedChoice(columns: readonly FoundColumn[]): ColumnChoice {
  const choice = fitColumns(columns, COLUMN_ROLES, usualNames);
  chooseBoth(choice, columns);
  for (const role of EVENT_COUNTS) if (leftCounts(role, columns).length > 0) delete choice[role];
  // A form that is filled in writes down when that began and ended, beside the day that it tells of.
  const begins = columns.some(({ name }) => plainName(name) === "start" && name !== choice.start);
  if (begins && choice.end !== undefined && plainName(choice.end) === "end") delete choice.end;
  const taken = Object.values(choice);
  const spans = choice.start === undefined ? spanColumns(columns.filter(({ name }) => !taken.includes(name))) : {};
  const start = choice.start ?? spans.start ?? onlyDays(columns, taken);
  if (start !== undefined) choice.start = start;
  if (spans.end !== undefined) choice.end ??= spans.end;
  return choice.title === undefined && choice.category !== undefined ? { ...choice, title: choice.category } : choice;
}

/** What a table cannot be read without and no column was chosen for. */
export function missingRoles(choice: ColumnChoice): readonly ColumnRole[] {
  const needed = COLUMN_ROLES.filter((role) => isNeeded(choice, role));
  return needed.filter((role) => choice[role] === undefined);
}

/** Whether a table of events cannot be read without a column for a thing, as the others are chosen. */
export function isNeeded(choice: ColumnChoice, role: ColumnRole): boolean {
  if (role === "place") return !isPlaced(choice);
  return NEEDED_ROLES.some((one) => one === role);
}

/** Whether columns are chosen for both coordinates. */
export function isPlaced({ latitude, longitude }: Pick<ColumnChoice, "latitude" | "longitude">): boolean {
  return latitude !== undefined && longitude !== undefined;
}

/**
 * The text of a mapping file; the order of day and month stands in it where it was told. What is needed and not chosen is
 * left for a person to fill in, and is refused by whoever reads the mapping until then.
 */
export function mappingText(
  choice: ColumnChoice,
  { precision, area = "", language = "en" }: { precision: ChosenPrecision; area?: string; language?: Language },
  dates: DateOrder | null = null,
): string {
  const { latitude: lat, longitude: lon, region, country } = choice;
  const placed = isPlaced(choice);
  const killed = { low: choice.killedLow, best: choice.killedBest, high: choice.killedHigh };
  const events = {
    id: choice.id,
    start: choice.start ?? "",
    end: choice.end,
    datePrecision: eventSpan(choice)?.unit,
    place: {
      name: choice.place ?? (placed ? undefined : ""),
      ...(placed && { lat, lon }),
      ...(country !== undefined && { within: [country] }),
      ...(region !== undefined && { region }),
      precision,
    },
    category: choice.category,
    title: choice.title ?? "",
    summary: choice.summary,
    source: choice.source,
    ...(Object.values(killed).some((column) => column !== undefined) && { killed }),
    injured: choice.injured,
    detained: choice.detained,
  };
  return `${JSON.stringify({ ...(dates !== null && { dates }), ...namedArea(area), ...namedLanguage(language), events }, null, 2)}\n`;
}

/** The week or month that the days of events are of by the names of their columns; null where another last day says how long they took. */
export function eventSpan({ start = "", end = "" }: ColumnChoice) {
  return end === "" || spanInName(end) !== null ? spanInName(start) : null;
}

/** The language of a table, for a mapping; nothing where it is English. */
export function namedLanguage(language: Language): { readonly language?: Language } {
  return language === "en" ? {} : { language };
}

/** The country that places lie in, for a mapping; nothing where nobody says it. */
export function namedArea(area: string): { readonly area?: string } {
  return area.trim() === "" ? {} : { area: area.trim() };
}
