import { isTable, paragraphSaid } from "#evidence/paragraph-said.ts";
import styles from "#evidence/passages.module.css";
import type { Lookup } from "#model/lookup.ts";
import { openPassage } from "#state/view-store.ts";
import { Door } from "#ui/door.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly publication: string;
  readonly paragraph: number;
}

/** A paragraph of a publication by its number: opens what is recorded of that paragraph. */
export function PassageButton({ lookup, publication, paragraph }: Props) {
  const text = useText();
  const { t, number } = text;
  const found = lookup.publication.get(publication);
  const outlet = found?.outlet ?? publication;
  return (
    <Door
      still={publication}
      className={styles.passage}
      aria-label={t(isTable(found) ? "passage.name.row" : "passage.name", { outlet, number: number(paragraph) })}
      onOpen={() => openPassage(publication, paragraph)}
    >
      {paragraphSaid(text, found, number(paragraph))}
    </Door>
  );
}
