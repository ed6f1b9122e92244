import { useEffect, useId, useState } from "react";
import { PopulationSelect } from "#evidence/population-select.tsx";
import { type EmbedChoice, HEIGHTS, isHeight, partsFor, WIDTHS } from "#features/share/embed-choice.ts";
import styles from "#features/share/embed-dialog.module.css";
import type { MessageId } from "#i18n/catalogue.ts";
import { LANGUAGE_NAMES } from "#i18n/language-names.ts";
import type { Lookup } from "#model/lookup.ts";
import { openedSite } from "#site/site.ts";
import type { Part } from "#state/view.ts";
import { Segmented } from "#ui/segmented.tsx";
import { Select } from "#ui/select.tsx";
import { useText } from "#ui/text-context.tsx";

const PART_NAMES: Readonly<Record<Part, MessageId>> = {
  map: "map.label",
  timeline: "timeline.label",
  figures: "panel.figures",
  chart: "embed.chart",
  disagreements: "panel.disagreements",
  events: "panel.events",
  claims: "panel.claims",
};

const THEMES = ["light", "dark", "system"] as const;

interface Props {
  readonly choice: EmbedChoice;
  /** That of the frame as it is chosen, in pixels. */
  readonly height: number;
  readonly lookup: Lookup;
  /** The measure on show. */
  readonly metric: string;
  readonly onChange: (patch: Partial<EmbedChoice>) => void;
}

/** What the frame shows, in which language, how large, and of which data. */
export function EmbedOptions({ choice, height, lookup, metric, onChange }: Props) {
  const { t, number } = useText();
  const { languages } = openedSite();
  const full = "full";
  return (
    <div className={styles.options}>
      <Parts parts={partsFor(lookup)} show={choice.show} onChange={onChange} />
      {choice.show.includes("disagreements") && (
        <PopulationSelect
          lookup={lookup}
          metric={metric}
          value={choice.population}
          onChange={(population) => onChange({ population })}
        />
      )}
      <Select
        label={t("embed.width")}
        value={String(choice.width ?? full)}
        onChange={(value) => onChange({ width: value === full ? null : Number(value) })}
        options={[
          { value: full, label: t("embed.width.full") },
          ...WIDTHS.map((width) => ({ value: String(width), label: t("embed.width.pixels", { n: number(width) }) })),
        ]}
      />
      <Height height={height} onChange={onChange} />
      <Select
        label={t("app.language")}
        value={choice.lang}
        onChange={(value) => onChange({ lang: languages.find((one) => one === value) ?? choice.lang })}
        options={languages.map((language) => ({ value: language, label: LANGUAGE_NAMES[language].full }))}
      />
      <Select
        label={t("app.theme")}
        value={choice.theme ?? "system"}
        onChange={(value) => onChange({ theme: value === "light" || value === "dark" ? value : null })}
        options={THEMES.map((theme) => ({ value: theme, label: t(`theme.${theme}`) }))}
      />
      <div className={styles.data}>
        <Segmented
          label={t("embed.data")}
          value={choice.pinned ? "pinned" : "live"}
          onChange={(value) => onChange({ pinned: value === "pinned" })}
          options={[
            { value: "live", label: t("embed.data.live") },
            { value: "pinned", label: t("embed.data.pinned", { version: lookup.dataset.meta.version }) },
          ]}
        />
        <p className={styles.hint}>{t("embed.data.hint")}</p>
      </div>
    </div>
  );
}

interface PartsProps extends Pick<EmbedChoice, "show">, Pick<Props, "onChange"> {
  readonly parts: readonly Part[];
}

function Parts({ parts, show, onChange }: PartsProps) {
  const { t } = useText();
  return (
    <fieldset className={styles.parts}>
      <legend>{t("app.parts")}</legend>
      {parts.map((part) => {
        const checked = show.includes(part);
        const others = parts.filter((one) => (one === part ? !checked : show.includes(one)));
        return (
          <label key={part} className={styles.part}>
            <input
              type="checkbox"
              checked={checked}
              // Without any part there is nothing to show.
              disabled={checked && others.length === 0}
              onChange={() => onChange({ show: others })}
            />
            {t(PART_NAMES[part])}
          </label>
        );
      })}
      {show.length === 1 && <p className={styles.hint}>{t("embed.parts.last")}</p>}
    </fieldset>
  );
}

/** A height is taken once it is one; until then the field holds what was typed. One that no frame may have is answered with the limits. */
function Height({ height, onChange }: Pick<Props, "height" | "onChange">) {
  const { t, number } = useText();
  const limits = useId();
  const [typed, setTyped] = useState(String(height));
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    setTyped((now) => (Number(now) === height ? now : String(height)));
    setRefused(false);
  }, [height]);
  return (
    <div className={styles.height}>
      <label>
        <span>{t("embed.height")}</span>
        <input
          type="number"
          min={HEIGHTS.least}
          max={HEIGHTS.most}
          step={10}
          value={typed}
          aria-describedby={limits}
          onChange={({ currentTarget: { value, valueAsNumber } }) => {
            setTyped(value);
            // Whoever types begins with a number that is too low.
            setRefused(valueAsNumber > HEIGHTS.most);
            if (isHeight(valueAsNumber)) onChange({ height: Math.round(valueAsNumber) });
          }}
          onBlur={() => {
            if (!isHeight(Number(typed))) setRefused(true);
            setTyped(String(height));
          }}
        />
      </label>
      <p id={limits} role="status" className={styles.limits}>
        {refused &&
          t("embed.height.limits", { least: number(HEIGHTS.least), most: number(HEIGHTS.most), n: number(height) })}
      </p>
    </div>
  );
}
