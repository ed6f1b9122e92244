import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import styles from "#features/filters/filter-bar.module.css";
import {
  type FilterKey,
  filterOptions,
  MOST_OPTIONS,
  type OptionGroup,
  optionsNamed,
  toggled,
} from "#features/filters/filter-options.ts";
import { OptionRow } from "#features/filters/option-row.tsx";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import { updateView } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

const LABELS = {
  claimant: "filters.claimants",
  publication: "filters.publications",
  place: "filters.places",
  category: "filters.categories",
} as const satisfies Record<FilterKey, string>;

interface Props {
  readonly lookup: Lookup;
  readonly filterKey: FilterKey;
}

/** A list of boxes to tick that opens under its name; Escape, or a press or focus elsewhere, closes it. */
export function FilterMenu({ lookup, filterKey }: Props) {
  const text = useText();
  const box = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const chosen = useView((view) => view[filterKey]);
  useCloseOutside(box, open);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape" || !box.current?.open) return;
    event.stopPropagation();
    box.current.open = false;
    box.current.querySelector("summary")?.focus();
  }

  return (
    <details
      ref={box}
      name="filters"
      className={styles.menu}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={onKeyDown}
    >
      <summary className={styles.summary} data-chosen={chosen.length > 0}>
        {text.t(LABELS[filterKey])}
        {chosen.length > 0 && <span className={styles.number}> {text.number(chosen.length)}</span>}
      </summary>
      {open && <Options lookup={lookup} filterKey={filterKey} chosen={chosen} />}
    </details>
  );
}

function useCloseOutside(box: { readonly current: HTMLDetailsElement | null }, open: boolean): void {
  useEffect(() => {
    if (!open) return;
    function leave(event: Event) {
      if (box.current && event.target instanceof Node && !box.current.contains(event.target)) box.current.open = false;
    }
    document.addEventListener("pointerdown", leave);
    document.addEventListener("focusin", leave);
    return () => {
      document.removeEventListener("pointerdown", leave);
      document.removeEventListener("focusin", leave);
    };
  }, [box, open]);
}

function Options({ lookup, filterKey, chosen }: Props & { readonly chosen: readonly string[] }) {
  const text = useText();
  const groups = useMemo(() => filterOptions(text, lookup, filterKey), [text, lookup, filterKey]);
  const [written, setWritten] = useState("");
  const all = groups.reduce((sum, group) => sum + group.options.length, 0);
  const many = all > MOST_OPTIONS;
  const shown = useMemo(
    () => (many ? optionsNamed(groups, { written, chosen }) : groups),
    [many, groups, written, chosen],
  );
  const toggle = (id: string) => updateView({ [filterKey]: toggled(chosen, id) });
  const box = useRef<HTMLDivElement>(null);
  // On a phone the list would open below the screen.
  useEffect(() => {
    box.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={box} className={styles.popover}>
      <div className={styles.hint}>
        <p>{filterKey === "place" && text.t("filters.places.hint")}</p>
        <p>{text.t(filterKey === "category" ? "filters.counts.events" : "filters.counts")}</p>
      </div>
      {many && (
        <label className={styles.find}>
          {text.t("filters.find", { n: text.number(all) })}
          <input
            type="search"
            className={styles.field}
            value={written}
            onChange={(event) => setWritten(event.target.value)}
          />
        </label>
      )}
      <div className={styles.groups}>
        {shown.map((group) => (
          <Group key={group.id} group={group} chosen={chosen} onToggle={toggle} />
        ))}
      </div>
    </div>
  );
}

interface GroupProps {
  readonly group: OptionGroup;
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
}

function Group({ group, chosen, onToggle }: GroupProps) {
  return (
    <fieldset className={group.label === null ? undefined : styles.group}>
      {group.label !== null && <legend className={styles.legend}>{group.label}</legend>}
      {group.options.map((option) => (
        <OptionRow
          key={option.id}
          option={option}
          checked={chosen.includes(option.id)}
          onToggle={() => onToggle(option.id)}
        />
      ))}
    </fieldset>
  );
}
