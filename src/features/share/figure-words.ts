import type { Claim } from "#dataset/records.ts";
import { claimWords } from "#evidence/claim-words.ts";
import type { FigureShown } from "#features/share/embed-codes.ts";
import { nameClaim } from "#i18n/format-claim.ts";
import type { Text } from "#i18n/text.ts";
import { figuresOf } from "#model/figures.ts";
import type { Lookup } from "#model/lookup.ts";
import { printedIn } from "#model/printed-in.ts";
import { defaultPopulation, populationsOf, scopesOf } from "#model/scope.ts";
import type { FigureSubject } from "#site/figure-file.ts";
import { DEFAULT_VIEW, filterOf } from "#state/view.ts";

/**
 * Which still picture shows a metric and what was chosen of it: the build draws a population alone where the metric has several. Null
 * where nobody claims anything of the metric, which then has no picture.
 */
export function figureSubject(lookup: Lookup, { metric, population }: FigureSubject): FigureSubject | null {
  const populations = populationsOf(lookup, metric).map(({ id }) => id);
  if (populations.length === 0) return null;
  const alone = populations.length > 1 && population !== null && populations.includes(population);
  return { metric, population: alone ? population : null };
}

/** What a picture of this shows, to say it where the picture is offered. */
export function figureShown(subject: FigureSubject | null): FigureShown {
  if (subject === null) return "map";
  return subject.population === null ? "metric" : "population";
}

/** All claims of a population that stands alone; of a whole metric those that are latest where a reader starts. */
function claimsSaid(lookup: Lookup, { metric, population }: FigureSubject): readonly Claim[] {
  const scopes = scopesOf(lookup, metric);
  if (population !== null)
    return scopes.filter((scope) => scope.population === population).flatMap(({ claims }) => claims);
  const first = defaultPopulation(lookup, metric);
  const figures = figuresOf(lookup, filterOf(DEFAULT_VIEW)).find((one) => one.metric.id === metric);
  const [place] = figures?.populations.find((one) => one.population.id === first)?.places ?? [];
  return place?.latest.flatMap((latest) => latest.claims) ?? [];
}

/** What a still picture says, for those who do not see it, and where it comes from. Without a subject it stands for the whole site. */
export function figureWords(text: Text, lookup: Lookup, subject: FigureSubject | null) {
  const { meta } = lookup.dataset;
  if (subject === null) {
    const [title, subtitle] = [text.name(meta.title), text.name(meta.subtitle)];
    return {
      alt: [title, subtitle].filter(Boolean).join(". "),
      caption: text.t("embed.source", { title, version: meta.version }),
    };
  }
  const claims = claimsSaid(lookup, subject);
  const outlets = claims.flatMap((claim) => printedIn(lookup, claim.id).map(({ publication }) => publication.outlet));
  const alt = text.t("embed.figure.alt", {
    metric: text.name(lookup.metric.get(subject.metric)?.label),
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
