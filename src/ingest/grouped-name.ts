import { nameWords } from "#ingest/figure-names.ts";

/** What counts stand under in nested JSON, of whomever they are. */
const GROUPING: ReadonlySet<string> = new Set([
  ...["casualty", "casualties", "victim", "victims", "toll", "tolls", "loss", "losses", "fatalities", "human"],
  ...["count", "counts", "number", "numbers", "figure", "figures", "people", "persons", "impact", "data"],
  ...["жертвы", "пострадавшие", "потери", "потерпевшие", "люди", "людские", "человеческие", "число", "данные"],
  ...["құрбандар", "зардап", "шеккендер", "шығын", "шығындар", "адам", "адамдар", "саны", "деректер"],
]);

/** A dotted name without what only groups counts: “killed” of “casualties.killed”. A group of people stays: “officers.killed”. */
export function ungrouped(name: string): string {
  const parts = name.split(/\.(?=\S)/);
  const last = parts.pop() ?? "";
  return [...parts.filter((part) => !nameWords(part).every((word) => GROUPING.has(word))), last].join(".");
}
