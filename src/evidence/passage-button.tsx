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
  const { t, number } = useText();
  const outlet = lookup.publication.get(publication)?.outlet ?? publication;
  return (
    <Door
      still={publication}
      className={styles.passage}
      aria-label={t("passage.name", { outlet, number: number(paragraph) })}
      onOpen={() => openPassage(publication, paragraph)}
    >
      {t("paragraph", { number: number(paragraph) })}
    </Door>
  );
}
