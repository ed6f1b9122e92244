import { GROUPS, groupParts } from "#features/disagreements/disagreement-pieces.tsx";
import { differingIn } from "#features/disagreements/drawing-desk.ts";
import styles from "#features/disagreements/printed-disagreements.module.css";
import type { Lookup } from "#model/lookup.ts";
import { useFilter } from "#state/derived.ts";
import { useView } from "#state/use-view.ts";
import { useText } from "#ui/text-context.tsx";

/** Where the accounts of the chosen metric part, for paper, `width` CSS pixels wide; nothing where no two of them differ. */
export function PrintedDisagreements({ lookup, width }: { lookup: Lookup; width: number }) {
  const text = useText();
  const filter = useFilter();
  const metric = useView((view) => view.metric);
  const by = useView((view) => view.by);
  const found = differingIn(text, lookup, { choice: { metric, by, filter }, width });
  if (found === null) return null;
  const parts = GROUPS.flatMap((group) =>
    groupParts(found.desk, found.view, group).map((part, at) => ({ key: `${group} ${at}`, ...part })),
  );
  return (
    <section className={styles.printed}>
      <h2>{text.t("disagreements.title", { metric: found.metric })}</h2>
      {parts.map(({ key, gap, height, node }, at) => (
        // Each on its own: a page may end between two comparisons, and not within one.
        <svg key={key} width={width} height={height} style={{ marginTop: at === 0 ? 0 : gap }} aria-hidden="true">
          {node}
        </svg>
      ))}
    </section>
  );
}
