import { useLayoutEffect, useRef } from "react";
import { FamilySwatch } from "#evidence/family-swatch.tsx";
import { familyShown, toggleFamily } from "#features/map/family-filter.ts";
import styles from "#features/map/legend.module.css";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import { updateView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  /** Little room: the legend folds behind its name. */
  readonly folds: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Says how wide all families are side by side. */
  readonly onRow: (width: number) => void;
}

/** The families of categories with their colours; each is a switch of the category filter. */
export function Legend({ lookup, folds, open, onToggle, onRow }: Props) {
  const { t } = useText();
  const look = [styles.legend, folds && styles.over, !open && styles.closed].filter(Boolean).join(" ");
  return (
    <>
      {folds && (
        <Button aria-expanded={open} className={styles.fold} onClick={onToggle}>
          {t("map.legend")}
        </Button>
      )}
      <div className={look}>
        <Families lookup={lookup} onRow={onRow} />
        <p className={styles.hint}>
          {t("map.legend.ring")} <ShowAll />
        </p>
      </div>
    </>
  );
}

/** Measures the items of a list side by side, however many rows they stand in, again when a typeface arrives. */
function useRow(onRow: (width: number) => void) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const items = [...element.children].filter((item) => item instanceof HTMLElement);
    function measure(row: HTMLElement) {
      const gaps = (items.length - 1) * (Number.parseFloat(getComputedStyle(row).columnGap) || 0);
      onRow(items.reduce((sum, item) => sum + item.offsetWidth, gaps));
    }
    const observer = new ResizeObserver(() => measure(element));
    for (const item of items) observer.observe(item);
    measure(element);
    return () => observer.disconnect();
  }, [onRow]);
  return list;
}

function Families({ lookup, onRow }: Pick<Props, "lookup" | "onRow">) {
  const text = useText();
  const list = useRow(onRow);
  const categories = useView((view) => view.category);
  const { families } = lookup.dataset.meta;
  return (
    <ul ref={list} aria-label={text.t("map.legend")} className={styles.families}>
      {families.map((family) => (
        <li key={family.id}>
          <button
            type="button"
            aria-pressed={familyShown(family, categories)}
            className={styles.family}
            onClick={() => updateView({ category: toggleFamily(families, family, categories) })}
          >
            <FamilySwatch family={family} />
            <span>{text.name(family.label)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Takes the families' filter back; it stands in the note, where it never makes the row longer. */
function ShowAll() {
  const { t } = useText();
  const filtered = useView((view) => view.category.length > 0);
  if (!filtered) return null;
  return (
    <button type="button" className={styles.all} onClick={() => updateView({ category: [] })}>
      {t("map.legend.all")}
    </button>
  );
}
