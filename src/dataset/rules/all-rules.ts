import { citations, cited, uncited } from "#dataset/rules/citations.ts";
import { claimLinks } from "#dataset/rules/claim-links.ts";
import { claimantChain } from "#dataset/rules/claimant-chain.ts";
import { dayBasis } from "#dataset/rules/day-basis.ts";
import { declaredWords } from "#dataset/rules/declared-words.ts";
import { duplicates } from "#dataset/rules/duplicates.ts";
import { eventCounts } from "#dataset/rules/event-counts.ts";
import { eventDates } from "#dataset/rules/event-dates.ts";
import { figures } from "#dataset/rules/figures.ts";
import { knownZone } from "#dataset/rules/known-zone.ts";
import { otherYears } from "#dataset/rules/other-years.ts";
import { placeNames } from "#dataset/rules/place-names.ts";
import { outlineIds, placePrecision, places, swappedPoints } from "#dataset/rules/places.ts";
import { printedFigures } from "#dataset/rules/printed-figures.ts";
import { printedHedgesRule } from "#dataset/rules/printed-hedges.ts";
import { publicationDates } from "#dataset/rules/publication-dates.ts";
import { publicationLanguages } from "#dataset/rules/publication-languages.ts";
import { references } from "#dataset/rules/references.ts";
import { removed } from "#dataset/rules/removed.ts";
import { samePlaces } from "#dataset/rules/same-places.ts";
import { timeline } from "#dataset/rules/timeline.ts";
import type { Rule } from "#dataset/tables.ts";

/** Every rule that looks at more than one cell, in the order in which problems are reported. */
export const ALL_RULES: readonly Rule[] = [
  references,
  declaredWords,
  duplicates,
  claimantChain,
  places,
  swappedPoints,
  samePlaces,
  outlineIds,
  placePrecision,
  placeNames,
  publicationDates,
  publicationLanguages,
  dayBasis,
  eventDates,
  knownZone,
  otherYears,
  timeline,
  eventCounts,
  figures,
  claimLinks,
  citations,
  cited,
  printedFigures,
  printedHedgesRule,
  uncited,
  removed,
];
