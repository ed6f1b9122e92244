import type { About } from "#exports/about.ts";
import { DOWNLOAD_COLUMNS } from "#exports/field-descriptions.ts";
import { licenceText } from "#exports/licence-text.ts";

/** What a file says of the choice of its rows. */
export interface Selected {
  /** The days and filters in words; null for the whole dataset. */
  readonly selection: string | null;
  /** The ids of the claims that speak of a day before the range. */
  readonly carried: readonly string[];
}

/** What lies beside a downloaded table, which has room for its rows alone: terms, credit, what was selected, what its columns hold. */
export function termsText(about: About, { selection, carried }: Selected): string {
  const paragraphs = [
    `${licenceText(about)}\n${about.reading}`,
    ...(selection === null ? [] : [`Selected rows, not all:\n  ${selection}`]),
    ...(carried.length === 0 ? [] : [`${CARRIED}\n  ${carried.join(", ")}`]),
    ["Columns of the tables: see datapackage.json. A downloaded table has beside them:", ...DOWNLOAD_COLUMNS].join(
      "\n",
    ),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

const CARRIED =
  "Carried in: these rows of the table of claims speak of a day before the first of the range. Each is the last that its claimant had said by then:";
