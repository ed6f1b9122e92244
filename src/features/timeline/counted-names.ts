import { MEASURE_NAMES } from "#evidence/counted-words.ts";
import type { ShownBars } from "#features/timeline/shown-bars.ts";
import type { MessageId } from "#i18n/catalogue.ts";

/** What bars count where it is not events. */
export const COUNTED_NAMES: Readonly<Record<NonNullable<ShownBars["measure"]>, MessageId>> = {
  ...MEASURE_NAMES,
  claims: "panel.claims",
};
