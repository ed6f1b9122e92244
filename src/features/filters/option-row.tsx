import styles from "#features/filters/filter-bar.module.css";
import type { FilterOption } from "#features/filters/filter-options.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly option: FilterOption;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

/** One box to tick, with how many events and claims it stands for. */
export function OptionRow({ option, checked, onToggle }: Props) {
  const { t, number, count } = useText();
  const { events, claims } = option;
  const said =
    claims === null
      ? count("count.events", events)
      : t("filters.option.counts", { events: count("count.events", events), claims: count("count.claims", claims) });
  return (
    <label className={styles.option} style={{ paddingInlineStart: option.depth * 16 }}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span>
        {option.label} {option.note !== null && <span className={styles.note}>{option.note}</span>}
      </span>
      <span className={styles.counts}>
        <span aria-hidden="true">{claims === null ? number(events) : `${number(events)} · ${number(claims)}`}</span>
        <span className="visually-hidden">, {said}</span>
      </span>
    </label>
  );
}
