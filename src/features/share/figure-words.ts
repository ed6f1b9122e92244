import type { Claim } from "#dataset/records.ts";
import { claimWords } from "#evidence/claim-words.ts";
import { loudDifferences } from "#evidence/loud-differences.ts";
import type { FigureShown } from "#features/share/embed-codes.ts";
import { nameClaim } from "#i18n/format-claim.ts";
import type { Text } from "#i18n/text.ts";
import { hasDisagreements } from "#model/discrepancies.ts";
import { figuresOf } from "#model/figures.ts";
import { EVERYTHING } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { printedIn } from "#model/printed-in.ts";
import { type ClaimedScope, populationsOf, scopesOf } from "#model/scope.ts";
import type { FigureSubject } from "#site/figure-file.ts";

/**
 * Which still picture shows a metric and what was chosen of it: the build draws a population alone where the metric has several, and
 * a comparison of all where accounts differ. Null where nobody claims anything of the metric, which then has no picture.
 */
export function figureSubject(lookup: Lookup, { metric, population, compared }: FigureSubject): FigureSubject | null {
  const populations = populationsOf(lookup, metric).map(({ id }) => id);
  if (populations.length === 0) return null;
  const alone = populations.length > 1 && population !== null && populations.includes(population);
  return {
    metric,
    population: alone ? population : null,
    compared: compared && !alone && hasDisagreements(lookup, metric),
  };
}

/** What a picture of this shows, to say it where the picture is offered. */
export function figureShown(subject: FigureSubject | null): FigureShown {
  if (subject === null) return "map";
  if (subject.compared) return "disagreements";
  return subject.population === null ? "metric" : "population";
}

/** Who is told of more claims than these one by one has lost the thread. */
const TOLD = 24;

/** The claims that a picture shows; where they are very many, the latest of each claimant on each group of people and place. */
function claimsSaid(lookup: Lookup, scopes: readonly ClaimedScope[]): readonly Claim[] {
  const claims = scopes.flatMap((scope) => scope.claims);
  if (claims.length <= TOLD) return claims;
  const shown = new Set(claims);
  return figuresOf(lookup, EVERYTHING)
    .flatMap(({ populations }) => populations.flatMap(({ places }) => places))
    .flatMap(({ latest }) => latest.flatMap((one) => one.claims))
    .filter((claim) => shown.has(claim));
}

/**
 * What a still picture says, for those who do not see it, and where it comes from. The words below it are few: of a metric as a whole
 * they count its claims. Without a subject it stands for the whole site.
 */
export function figureWords(text: Text, lookup: Lookup, subject: FigureSubject | null) {
  const { meta } = lookup.dataset;
  if (subject === null) {
    const [title, subtitle] = [text.name(meta.title), text.name(meta.subtitle)];
    return {
      alt: [title, subtitle].filter(Boolean).join(". "),
      caption: text.t("embed.source", { title, version: meta.version }),
    };
  }
  const scopes = scopesOf(lookup, subject.metric).filter(
    ({ population }) => subject.population === null || population === subject.population,
  );
  const claims = scopes.flatMap((scope) => scope.claims);
  const printing = claims.flatMap((claim) => printedIn(lookup, claim.id).map(({ publication }) => publication));
  const outlets = printing.toSorted((a, b) => a.published - b.published).map(({ outlet }) => outlet);
  const why = loudDifferences(text, lookup, { records: claims.map(({ id }) => id), filter: EVERYTHING });
  const metric = text.name(lookup.metric.get(subject.metric)?.label);
  const summary = (said: string) =>
    [text.t(subject.compared ? "embed.figure.compared" : "embed.figure.alt", { metric, claims: said }), ...why].join(
      " ",
    );
  const each = claimsSaid(lookup, scopes).map((claim) => nameClaim(text, claimWords(lookup, claim)));
  const counts = text.t("figures.card.counts", {
    claims: text.count("count.claims", claims.length),
    groups: text.count("figures.card.groups", scopes.length),
  });
  const alt = summary(each.join("; "));
  const caption = text.t("embed.figure.caption", {
    summary: subject.population === null && scopes.length > 1 ? summary(counts) : alt,
    outlets: [...new Set(outlets)].join(", "),
    title: text.name(meta.title),
    version: meta.version,
    days: text.days(meta.coverage),
  });
  // The short name of a month may end in a full stop of its own.
  return { alt, caption: caption.replace(/\.\.$/, ".") };
}
