import styles from "#features/filters/filter-bar.module.css";
import { FilterChips } from "#features/filters/filter-chips.tsx";
import { FilterMenu } from "#features/filters/filter-menu.tsx";
import { FILTER_KEYS } from "#features/filters/filter-options.ts";
import { OtherQueries } from "#features/filters/other-queries.tsx";
import { SearchBox } from "#features/filters/search-box.tsx";
import { eventsIn } from "#model/events-in.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

/** The filters that hold for the whole page: search, four lists, and a line of what is in force. */
export function FilterBar({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  // Only events have categories.
  const keys = FILTER_KEYS.filter((key) => key !== "category" || eventsIn(lookup) > 0);
  return (
    <search data-control aria-label={t("filters.label")} className={styles.bar}>
      <div className={styles.controls}>
        <SearchBox />
        {keys.map((key) => (
          <FilterMenu key={key} lookup={lookup} filterKey={key} />
        ))}
      </div>
      <FilterChips lookup={lookup} />
      <OtherQueries lookup={lookup} />
    </search>
  );
}
