import app from "#i18n/en/app.json" with { type: "json" };
import charts from "#i18n/en/charts.json" with { type: "json" };
import claim from "#i18n/en/claim.json" with { type: "json" };
import disagreements from "#i18n/en/disagreements.json" with { type: "json" };
import discrepancy from "#i18n/en/discrepancy.json" with { type: "json" };
import evidence from "#i18n/en/evidence.json" with { type: "json" };
import figures from "#i18n/en/figures.json" with { type: "json" };
import filters from "#i18n/en/filters.json" with { type: "json" };
import ledger from "#i18n/en/ledger.json" with { type: "json" };
import legend from "#i18n/en/legend.json" with { type: "json" };
import map from "#i18n/en/map.json" with { type: "json" };
import method from "#i18n/en/method.json" with { type: "json" };
import sources from "#i18n/en/sources.json" with { type: "json" };
import timeline from "#i18n/en/timeline.json" with { type: "json" };

/** The English catalogue: the list of all message ids, and the text to fall back on. */
export const ENGLISH = {
  ...app,
  ...charts,
  ...claim,
  ...disagreements,
  ...discrepancy,
  ...evidence,
  ...figures,
  ...filters,
  ...ledger,
  ...legend,
  ...map,
  ...method,
  ...sources,
  ...timeline,
};

/** The id of a text in the catalogues. */
export type MessageId = keyof typeof ENGLISH;
