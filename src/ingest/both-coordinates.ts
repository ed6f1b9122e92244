import type { FoundColumn } from "#ingest/found-columns.ts";
import { plainName } from "#ingest/plain-name.ts";
import { BOTH_COORDINATES } from "#ingest/usual-names.ts";

/** Two numbers with fractions that can be coordinates, as forms and maps write them. */
const COORDINATES =
  /^(?:(?:POINT ?|geo:)?[([]?[+-]?\d{1,3}\.\d{2,}[,;\s]+[+-]?\d{1,3}\.\d{2,}|[+-]?\d{1,3},\d{2,}(?: ?; ?|,? )[+-]?\d{1,3},\d{2,}$)/i;

/** Lets a column that holds both coordinates stand for each of them, where no two columns do. */
export function chooseBoth(
  choice: { latitude?: string; longitude?: string } & Readonly<Partial<Record<string, string>>>,
  columns: readonly FoundColumn[],
): void {
  const taken = Object.values(choice);
  const both = columns.find(
    (column) => (choice.latitude === column.name || !taken.includes(column.name)) && holdsBoth(column),
  );
  if (both === undefined || choice.longitude !== undefined || (choice.latitude ?? both.name) !== both.name) return;
  choice.latitude = both.name;
  choice.longitude = both.name;
}

/** Whether a column has both coordinates, by its name or its cells. */
function holdsBoth({ name, examples }: FoundColumn): boolean {
  if (BOTH_COORDINATES.some((one) => plainName(one) === plainName(name))) return true;
  return examples.length > 0 && examples.every((cell) => COORDINATES.test(cell));
}
