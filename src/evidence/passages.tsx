import type { Claim } from "#dataset/records.ts";
import { PassageButton } from "#evidence/passage-button.tsx";
import styles from "#evidence/passages.module.css";
import { SourceButton } from "#evidence/source-button.tsx";
import { citationsUpTo, type UpTo } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";

interface Props {
  readonly lookup: Lookup;
  readonly claim: Claim;
  /** Publications that were not out by then, on the clock "known", are left out. */
  readonly upTo: UpTo;
  /** Only the passages of this publication. */
  readonly publication?: string;
}

/** Where a claim is printed, in one line: each publication as a link to it, with the paragraphs. */
export function Passages({ lookup, claim, upTo, publication }: Props) {
  const paragraphs = new Map<string, Set<number>>();
  for (const citation of citationsUpTo(lookup, claim.id, upTo)) {
    if (publication !== undefined && citation.publication !== publication) continue;
    const known = paragraphs.get(citation.publication) ?? new Set<number>();
    paragraphs.set(citation.publication, known.add(citation.paragraph));
  }
  return (
    <ul className={styles.list}>
      {[...paragraphs].map(([id, numbers]) => (
        <li key={id}>
          <SourceButton publication={id}>{lookup.publication.get(id)?.outlet}</SourceButton>{" "}
          {[...numbers]
            .toSorted((a, b) => a - b)
            .map((paragraph) => (
              <PassageButton key={paragraph} lookup={lookup} publication={id} paragraph={paragraph} />
            ))}
        </li>
      ))}
    </ul>
  );
}
