import { isoDay } from "#dataset/day.ts";
import type { Claim, Claimant } from "#dataset/records.ts";
import type { ClaimantKind } from "#dataset/vocabulary.ts";
import { claimWords } from "#evidence/claim-words.ts";
import { nameClaim } from "#i18n/format-claim.ts";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";
import { type PrintedIn, paragraphsOf, printedIn } from "#model/printed-in.ts";

/** Claimants that are neither one body nor one person: they are named as they are, and not called either. */
const MANY_VOICES: ReadonlySet<ClaimantKind> = new Set(["witness", "social_media", "expert"]);

/**
 * A claim in the words of schema.org: in one sentence who says which figure of whom, where and when, with each article that
 * prints it. It is no ClaimReview: nobody here judges what is claimed.
 */
export function claimJsonLd(lookup: Lookup, text: Text, claim: Claim) {
  const words = claimWords(lookup, claim);
  const printed = printedIn(lookup, claim.id);
  const [first, second] = printed;
  const isFirst =
    first !== undefined &&
    first.publication.publishedBasis !== "import" &&
    first.publication.published !== second?.publication.published;
  return {
    "@type": "Claim",
    identifier: claim.id,
    name: nameClaim(text, words),
    temporalCoverage: isoDay(claim.asOf),
    contentLocation: { "@type": "Place", name: text.name(words.place) },
    ...saidBy(text, lookup.claimant.get(claim.claimant)),
    ...(isFirst ? { firstAppearance: articleOf(first) } : {}),
    appearance: printed.map(articleOf),
  };
}

function saidBy(text: Text, claimant: Claimant | undefined) {
  if (claimant === undefined) return {};
  const name = text.name(claimant.name);
  return MANY_VOICES.has(claimant.kind) ? { creditText: name } : { author: { "@type": "Organization", name } };
}

function articleOf({ publication, citations }: PrintedIn) {
  return {
    "@type": "Article",
    headline: publication.title ?? publication.outlet,
    publisher: { "@type": "Organization", name: publication.outlet },
    // The day of an import is none of publication.
    ...(publication.publishedBasis !== "import" && { datePublished: isoDay(publication.published) }),
    pagination: paragraphsOf(citations)
      .map((paragraph) => `¶${paragraph}`)
      .join(", "),
    ...(publication.url === null ? {} : { url: publication.url }),
  };
}
