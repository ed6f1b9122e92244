import { paragraphSaid } from "#evidence/paragraph-said.ts";
import { shortOutlets } from "#evidence/short-outlets.ts";
import type { UpTo } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";
import { oncePer } from "#model/once-per.ts";
import { paragraphsOf, printedIn } from "#model/printed-in.ts";
import { useText } from "#ui/text-context.tsx";

const shortNames = oncePer(({ dataset: { publications } }: Lookup) => {
  const short = shortOutlets(publications.map(({ outlet }) => outlet));
  return new Map(publications.map(({ id }, i) => [id, short[i] ?? id]));
});

interface Props {
  readonly lookup: Lookup;
  /** Of a claim or an event. */
  readonly id: string;
  readonly upTo: UpTo;
}

const NO_BREAK = "\u00a0";

/** Who prints a claim or tells an event and where, in as little room as can be: "A ¶5 ¶12, C ¶2". The whole names stand in the foot. */
export function PrintedInBrief({ lookup, id, upTo }: Props) {
  const text = useText();
  const { t, number } = text;
  const names = shortNames(lookup);
  return printedIn(lookup, id, upTo)
    .map(({ publication, citations }) =>
      [
        names.get(publication.id)?.replaceAll(" ", NO_BREAK),
        ...paragraphsOf(citations).map((paragraph) => paragraphSaid(text, publication, number(paragraph))),
      ].join(NO_BREAK),
    )
    .join(t("print.comma"));
}
