import { claimWords } from "#evidence/claim-words.ts";
import { nameClaim } from "#i18n/format-claim.ts";
import type { Text } from "#i18n/text.ts";
import { figuresOf } from "#model/figures.ts";
import type { Lookup } from "#model/lookup.ts";
import { printedIn } from "#model/printed-in.ts";
import type { Scope } from "#model/scope.ts";
import { DEFAULT_VIEW, filterOf } from "#state/view.ts";

/** What the still picture of a metric says, for those who do not see it, and where it comes from. */
export function figureWords(text: Text, lookup: Lookup, { metric, population }: Pick<Scope, "metric" | "population">) {
  const { meta } = lookup.dataset;
  const figures = figuresOf(lookup, filterOf(DEFAULT_VIEW)).find((one) => one.metric.id === metric);
  const [place] = figures?.populations.find((one) => one.population.id === population)?.places ?? [];
  const claims = place?.latest.flatMap((latest) => latest.claims) ?? [];
  const outlets = claims.flatMap((claim) => printedIn(lookup, claim.id).map(({ publication }) => publication.outlet));
  const alt = text.t("embed.figure.alt", {
    metric: text.name(lookup.metric.get(metric)?.label),
    claims: claims.map((claim) => nameClaim(text, claimWords(lookup, claim))).join("; "),
  });
  const caption = text.t("embed.figure.caption", {
    summary: alt,
    outlets: [...new Set(outlets)].join(", "),
    title: text.name(meta.title),
    version: meta.version,
    days: text.days(meta.coverage),
  });
  // The short name of a month may end in a full stop of its own.
  return { alt, caption: caption.replace(/\.\.$/, ".") };
}
