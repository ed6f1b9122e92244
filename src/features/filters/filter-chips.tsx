import { type ActiveFilter, activeFilters, type Filtered, NO_FILTERS } from "#features/filters/active-filters.ts";
import styles from "#features/filters/filter-chips.module.css";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import { turnView } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

// One by one, so that moving the range does not draw the chips again.
function useFiltered(): Filtered {
  const q = useView((view) => view.q);
  const claimant = useView((view) => view.claimant);
  const publication = useView((view) => view.publication);
  const place = useView((view) => view.place);
  const category = useView((view) => view.category);
  return { q, claimant, publication, place, category };
}

/** The filters in force, each a button that takes it away; nothing where none is. */
export function FilterChips({ lookup }: { lookup: Lookup }) {
  const text = useText();
  const filtered = useFiltered();
  const filters = activeFilters(text, lookup, filtered);
  if (filters.length === 0) return null;
  return (
    <div className={styles.active}>
      <ul aria-label={text.t("filters.active")} className={styles.chips}>
        {filters.map((filter) => (
          <li key={`${filter.key} ${filter.id}`}>
            <Chip filter={filter} />
          </li>
        ))}
      </ul>
      <button type="button" className={styles.clearAll} onClick={() => turnView(NO_FILTERS)}>
        {text.t("filters.clear")}
      </button>
      {filtered.category.length > 0 && lookup.dataset.claims.length > 0 && (
        <p className={styles.note}>{text.t("filters.categories.note")}</p>
      )}
    </div>
  );
}

function Chip({ filter }: { filter: ActiveFilter }) {
  const { t } = useText();
  return (
    <button
      type="button"
      className={styles.chip}
      aria-label={t("filters.remove", { name: filter.label })}
      onClick={() => turnView(filter.without)}
    >
      {filter.label} <span aria-hidden="true">×</span>
    </button>
  );
}
