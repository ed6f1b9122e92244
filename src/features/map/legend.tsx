import { type ReactNode, useState } from "react";
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
  readonly compact: boolean;
}

/** The families of categories with their colours; each is a switch of the category filter. */
export function Legend({ lookup, compact }: Props) {
  const { t } = useText();
  return (
    <Folding folds={compact} label={t("map.legend")}>
      <Families lookup={lookup} />
      <p className={styles.hint}>{t("map.legend.ring")}</p>
    </Folding>
  );
}

function Folding({ folds, label, children }: { folds: boolean; label: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  if (!folds) return <div className={styles.legend}>{children}</div>;
  return (
    <div className={styles.folding}>
      {open && <div className={styles.legend}>{children}</div>}
      <Button aria-expanded={open} className={styles.fold} onClick={() => setOpen(!open)}>
        {label}
      </Button>
    </div>
  );
}

function Families({ lookup }: { lookup: Lookup }) {
  const text = useText();
  const categories = useView((view) => view.category);
  const { families } = lookup.dataset.meta;
  return (
    <ul aria-label={text.t("map.legend")} className={styles.families}>
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
      {categories.length > 0 && (
        <li>
          <button type="button" className={styles.all} onClick={() => updateView({ category: [] })}>
            {text.t("map.legend.all")}
          </button>
        </li>
      )}
    </ul>
  );
}
