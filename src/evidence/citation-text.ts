import type { Day } from "#dataset/day.ts";
import type { Claim } from "#dataset/records.ts";
import { claimName } from "#evidence/claim-name.ts";
import { paragraphSaid } from "#evidence/paragraph-said.ts";
import { publishedDay, publishedSaid } from "#evidence/published-said.ts";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";
import { type PrintedIn, paragraphsOf, printedIn } from "#model/printed-in.ts";

interface Access {
  readonly day: Day;
  readonly link: string;
}

/** Where a group of citations stands, for one line: "Outlet, “Title”, 9 Jan 2022, ¶3, ¶7". */
function printedText(text: Text, { publication, citations }: PrintedIn): string {
  const paragraphs = paragraphsOf(citations)
    .map((paragraph) => paragraphSaid(text, publication, String(paragraph)))
    .join(", ");
  const { outlet, publishedBasis } = publication;
  const day = publishedBasis === "import" ? publishedSaid(text, publication) : publishedDay(text, publication);
  const values = { outlet, day, paragraphs };
  return publication.title === null
    ? text.t("ledger.citation.printed.untitled", values)
    : text.t("ledger.citation.printed", { ...values, title: publication.title });
}

/** A claim as a reference to paste: the figure in words, every publication and paragraph, dataset, version, day of access. */
export function citationText(text: Text, lookup: Lookup, { claim, access }: { claim: Claim; access: Access }): string {
  const { meta } = lookup.dataset;
  return text.t("ledger.citation", {
    claim: claimName(text, lookup, claim),
    printed: printedIn(lookup, claim.id)
      .map((group) => printedText(text, group))
      .join("; "),
    dataset: text.name(meta.title),
    version: meta.version,
    id: claim.id,
    day: text.day(access.day),
    link: access.link,
  });
}
