import type { Drawn } from "#evidence/drawn.ts";
import { loudDifferences } from "#evidence/loud-differences.ts";
import { paragraphSaid } from "#evidence/paragraph-said.ts";
import { viewSentence } from "#evidence/view-sentence.ts";
import type { About } from "#exports/about.ts";
import type { Text } from "#i18n/text.ts";
import { citationsUpTo } from "#model/clock.ts";
import type { Filter } from "#model/filter.ts";
import { groupBy } from "#model/group-by.ts";
import type { Lookup } from "#model/lookup.ts";
import { paragraphsOf } from "#model/printed-in.ts";

/** The words around a drawing. */
export interface PictureTexts {
  readonly title: string;
  /** Whose picture it is, and what was chosen. */
  readonly lead: readonly string[];
  /** Why figures in it do not sit together. */
  readonly why: readonly string[];
  /** How it is read, what it was made of, on which terms. */
  readonly foot: readonly string[];
}

/** How the figures of a drawing are to be read, by what they are. */
const RULES = { claims: "method.claim.text", records: "method.limits.counts", people: "figures.sums.remark" } as const;

interface Input {
  readonly drawn: Drawn;
  readonly filter: Filter;
  /** The population that it shows alone; all are shown where it is missing. */
  readonly alone?: string | null;
  readonly about: About;
  /** Where the page shows the same; null where that is not known. */
  readonly address: string | null;
}

/** What a picture has to say for itself, since it goes on without the page. */
export function pictureTexts(
  text: Text,
  lookup: Lookup,
  { drawn, filter, alone = null, about, address }: Input,
): PictureTexts {
  const { meta } = lookup.dataset;
  const origin = text.t("picture.origin", {
    title: text.name(meta.title),
    version: about.version,
    creators: about.creators.join(", "),
    licence: about.licenses.map(({ name, path }) => `${name} (${path})`).join(", "),
  });
  return {
    title: drawn.title,
    lead: [text.name(meta.title), viewSentence(text, lookup, { ...filter, alone })],
    why: drawn.reasoned ? [] : loudDifferences(text, lookup, { records: drawn.records, filter, noted: true }),
    foot: [
      ...drawn.notes,
      text.t(RULES[drawn.counts ?? "claims"]),
      sourcesSaid(text, lookup, { records: drawn.records, filter }),
      address === null ? origin : `${origin} ${address}`,
    ],
  };
}

/** Every publication that prints one of the records, with its headline, day and paragraphs, in the order of their days. */
function sourcesSaid(
  text: Text,
  lookup: Lookup,
  { records, filter }: { readonly records: readonly string[]; readonly filter: Filter },
): string {
  const citations = groupBy(
    records.flatMap((id) => citationsUpTo(lookup, id, filter)),
    ({ publication }) => publication,
  );
  const list = lookup.dataset.publications
    .filter(({ id }) => citations.has(id))
    .sort((a, b) => a.published - b.published)
    .map((publication) => {
      const { id, outlet, title, published } = publication;
      const paragraphs = [...paragraphsOf(citations.get(id) ?? [])].sort((a, b) => a - b);
      const said = {
        outlet,
        day: text.day(published),
        paragraphs: paragraphs.map((number) => paragraphSaid(text, publication, String(number))).join(", "),
      };
      return title === null ? text.t("picture.source", said) : text.t("picture.source.titled", { ...said, title });
    });
  return text.t("picture.sources", { list: list.join(text.t("print.semicolon")) });
}
