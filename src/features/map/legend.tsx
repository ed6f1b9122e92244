import { type RefObject, useLayoutEffect, useRef } from "react";
import { MEASURE_NAMES } from "#evidence/counted-words.ts";
import { FamilySwatch } from "#evidence/family-swatch.tsx";
import { Named } from "#evidence/named.tsx";
import { familyShown, toggleFamily } from "#features/map/family-filter.ts";
import styles from "#features/map/legend.module.css";
import { widthForLegend } from "#features/map/map-room.ts";
import type { Lookup } from "#model/lookup.ts";
import { measuresIn } from "#model/people-cube.ts";
import { measureOf, useShownCounts } from "#state/shown-counts.ts";
import { useView } from "#state/use-view.ts";
import type { Counted } from "#state/view.ts";
import { updateView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { useStill } from "#ui/still.tsx";
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
  const { t, name } = useText();
  const still = useStill();
  const fold = useRef<HTMLButtonElement>(null);
  const legend = useFocusKept(open, fold);
  const { families } = lookup.dataset.meta;
  const fits = still ? widthForLegend(families.map(({ label }) => name(label))) : null;
  const look = [styles.legend, folds && styles.over, !open && styles.closed].filter(Boolean).join(" ");
  return (
    <>
      {folds && (
        <Button ref={fold} aria-expanded={open} data-part="legend" className={styles.fold} onClick={onToggle}>
          {t("map.legend")}
        </Button>
      )}
      <div ref={legend} data-part="legend" data-fits={fits ?? undefined} className={look}>
        <div className={styles.row}>
          <CountedSwitch lookup={lookup} />
          <Families lookup={lookup} onRow={onRow} />
        </div>
        <p className={styles.hint}>
          <Hint lookup={lookup} /> <ShowAll />
        </p>
      </div>
    </>
  );
}

/** Where the room takes away what has the focus, what opens it again has it. */
function useFocusKept(open: boolean, opener: RefObject<HTMLElement | null>) {
  const part = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!open && part.current?.contains(document.activeElement)) opener.current?.focus({ preventScroll: true });
  }, [open, opener]);
  return part;
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
            <span>
              <Named of={family.label} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Chooses between events and the people whom the records of these count; nothing where they count nobody. */
function CountedSwitch({ lookup }: Pick<Props, "lookup">) {
  const { t } = useText();
  const count = useView((view) => measureOf(lookup, view) ?? "events");
  const measures = measuresIn(lookup);
  if (measures.length === 0) return null;
  return (
    <div className={styles.counted}>
      <Segmented<Counted>
        label={t("count.shown")}
        value={count}
        options={[
          { value: "events", label: t("count.shown.events") },
          ...measures.map((value) => ({ value, label: t(MEASURE_NAMES[value]) })),
        ]}
        onChange={(value) => updateView({ count: value })}
      />
    </div>
  );
}

/** What a mark's number, area and ring stand for. */
function Hint({ lookup }: Pick<Props, "lookup">) {
  const { t } = useText();
  const asked = useView((view) => measureOf(lookup, view));
  const { measure } = useShownCounts(lookup);
  if (asked === null) return t("map.legend.ring");
  return t(measure === null ? "figures.sums.unknown" : "map.legend.people");
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
