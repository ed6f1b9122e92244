import { Handouts } from "#app/handouts.tsx";
import styles from "#app/header.module.css";
import { LanguageSwitch } from "#app/language-switch.tsx";
import { StillLanguages } from "#app/still-languages.tsx";
import { Named } from "#evidence/named.tsx";
import { MethodButton } from "#features/method/method-button.tsx";
import { isToldOverTime } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import { updateView } from "#state/view-store.ts";
import { Segmented } from "#ui/segmented.tsx";
import { useText } from "#ui/text-context.tsx";

/** Title, how to read the page, the clock, the language and the ways to take this view along. */
export function Header({ lookup }: { lookup: Lookup }) {
  const { meta } = lookup.dataset;
  return (
    <header className={styles.header}>
      <div className={styles.title}>
        <h1>
          <Named of={meta.title} />
        </h1>
        <div className={styles.lead}>
          <p>
            <Named of={meta.subtitle} />
          </p>
          <MethodButton />
        </div>
      </div>
      <ClockSwitch lookup={lookup} />
      <div className={styles.language}>
        <LanguageSwitch />
        <StillLanguages />
      </div>
      <div className={styles.share}>
        <Handouts lookup={lookup} />
      </div>
    </header>
  );
}

/** The choice of the clock; there is none where both show the same. */
function ClockSwitch({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  const clock = useView((view) => view.clock);
  if (clock === "happened" && !isToldOverTime(lookup)) return null;
  return (
    <div className={styles.clock}>
      <p className={styles.hint}>{t(`clock.${clock}.hint`)}</p>
      <Segmented
        label={t("clock.label")}
        value={clock}
        onChange={(value) => updateView({ clock: value })}
        options={[
          { value: "happened", label: t("clock.happened") },
          { value: "known", label: t("clock.known") },
        ]}
      />
    </div>
  );
}
