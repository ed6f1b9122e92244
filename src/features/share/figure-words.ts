import type { Claim } from "#dataset/records.ts";
import { claimName } from "#evidence/claim-name.ts";
import { claimWords } from "#evidence/claim-words.ts";
import { loudDifferences } from "#evidence/loud-differences.ts";
import { scopeName } from "#evidence/scope-name.ts";
import { daysSaid } from "#evidence/view-sentence.ts";
import type { FigureShown } from "#features/share/embed-codes.ts";
import { formatFigureWithUnit, withBasis } from "#i18n/format-claim.ts";
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

/** More claims than these are not told one by one below a picture. */
const CAPTIONED = 12;

/** A screen reader reads a description in one go: what is longer is read on the page. */
const DESCRIBED = 400;

/** The first of several ways to say it that a description has room for, or as much of the last as it has. */
function described(ways: readonly (readonly string[])[]): string {
  const [last = []] = ways.slice(-1);
  const cut = last.map((_, at) => last.toSpliced(1, at));
  const fits = (said: string) => said.length <= DESCRIBED;
  return [...ways, ...cut].map((sentences) => sentences.join(" ")).find(fits) ?? "";
}

/**
 * What a still picture says, for those who do not see it, and where it comes from. Both are few words: of more claims than a
 * description has room for, and below the picture of a metric as a whole, they are counted. Without a subject it stands for the whole site.
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
  const shown = { records: claims.map(({ id }) => id), filter: EVERYTHING };
  const why = loudDifferences(text, lookup, shown);
  // Of a measure with all of its people they would be too many for a few lines.
  const isOne = subject.compared || subject.population !== null;
  const whyBelow = isOne ? loudDifferences(text, lookup, { ...shown, noted: true }) : why;
  const metric = text.name(lookup.metric.get(subject.metric)?.label);
  const summary = (said: string) =>
    withoutDoubledStops(
      text.t(subject.compared ? "embed.figure.compared" : "embed.figure.alt", { metric, claims: said }),
    );
  const each = summary(eachSaid(text, lookup, scopes));
  const counted = summary(
    text.t("figures.card.counts", {
      claims: text.count("count.claims", claims.length),
      groups: text.count("figures.card.groups", scopes.length),
    }),
  );
  // Of many groups the first, of all people, is told in any case: nobody is to take the figures of a part for all there are.
  const first = scopes.slice(0, 1).map((scope) => `${inBrief(text, lookup, scope)}.`);
  const told = claims.length > CAPTIONED ? scopes.slice(0, 1) : scopes;
  const dated = told.map((scope) => withoutDoubledStops(`${eachSaid(text, lookup, [scope])}.`));
  const caption = text.t("embed.figure.caption", {
    summary: [...(subject.population === null && scopes.length > 1 ? [counted, ...dated] : [each]), ...whyBelow].join(
      " ",
    ),
    outlets: outletsOf(lookup, claims).join(", "),
    title: text.name(meta.title),
    version: meta.version,
    days: daysSaid(text, lookup, EVERYTHING),
  });
  const rest = text.t("embed.figure.more");
  const brief = summary(scopes.map((scope) => inBrief(text, lookup, scope)).join(". "));
  const alt = described([
    [each, ...why],
    [brief, ...why, rest],
    [counted, ...first, ...why, rest],
    [counted, ...why, rest],
  ]);
  return { alt, caption };
}

/** The short name of a month or of a year may end in a full stop of its own. */
function withoutDoubledStops(said: string): string {
  return said.replace(/([^.])\.\.(?= |$)/g, "$1.");
}

/** Claims one by one, each with its day; of one group of people in one place both are named once, at the head. */
function eachSaid(text: Text, lookup: Lookup, scopes: readonly ClaimedScope[]): string {
  const said = claimsSaid(lookup, scopes);
  const [scope, ...others] = scopes;
  if (!scope || others.length > 0) return said.map((claim) => claimName(text, lookup, claim)).join("; ");
  const list = said.map((claim) => {
    const day = withBasis(text, claim, text.day(claim.asOf));
    return text.t("embed.figure.claim.dated", { claim: claimed(text, lookup, claim), day });
  });
  return `${scopeName(text, lookup, scope)}. ${list.join("; ")}`;
}

/** The claims of one group of people in one place without their days. */
function inBrief(text: Text, lookup: Lookup, scope: ClaimedScope): string {
  return `${scopeName(text, lookup, scope)}. ${scope.claims.map((claim) => claimed(text, lookup, claim)).join("; ")}`;
}

/** Who says a figure, and the figure. */
function claimed(text: Text, lookup: Lookup, claim: Claim): string {
  const words = claimWords(lookup, claim);
  return text.t("embed.figure.claim", {
    claimant: text.name(words.claimant),
    figure: formatFigureWithUnit(text, words),
  });
}

/** What prints the claims, in the order of its days; of one day, in that of the table. */
function outletsOf(lookup: Lookup, claims: readonly Claim[]): readonly string[] {
  const printing = new Set(
    claims.flatMap((claim) => printedIn(lookup, claim.id).map(({ publication }) => publication)),
  );
  const inOrder = lookup.dataset.publications.filter((one) => printing.has(one));
  return [...new Set(inOrder.toSorted((a, b) => a.published - b.published).map(({ outlet }) => outlet))];
}
