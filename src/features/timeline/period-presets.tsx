import { useMemo } from "react";
import type { Publication } from "#dataset/records.ts";
import { declinedShortDay } from "#evidence/short-day.ts";
import { sameRange } from "#features/timeline/day-range.ts";
import styles from "#features/timeline/period-presets.module.css";
import { type Preset, presetsOf } from "#features/timeline/presets.ts";
import type { Text } from "#i18n/text.ts";
import type { Clock } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Range } from "#model/range.ts";
import { useView } from "#state/use-view.ts";
import { turnView } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

/** What the day of most events is called by each clock, and how many they are. */
const BUSIEST = {
  happened: ["timeline.preset.busiest", "timeline.preset.busiest.hint"],
  known: ["timeline.preset.busiest.new", "timeline.preset.busiest.known"],
} as const;

function listed(text: Text, publications: readonly Publication[]): string {
  const outlets = publications.map(({ outlet }) => outlet);
  const last = outlets.at(-1) ?? "";
  if (outlets.length < 2) return last;
  const list = outlets.slice(0, -1).reduce((so, next) => text.t("timeline.comma", { list: so, next }));
  return text.t("timeline.and", { list, last });
}

interface Context {
  readonly lookup: Lookup;
  readonly clock: Clock;
}

function words(text: Text, preset: Preset, { lookup, clock }: Context): { label: string; hint?: string } {
  if (preset.kind === "all") return { label: text.t("timeline.preset.all") };
  const day = declinedShortDay(text, lookup, preset.day);
  if (preset.kind === "printed") {
    const hint = text.t("timeline.preset.printed.hint", { outlets: listed(text, preset.publications) });
    return { label: text.t("timeline.preset.printed", { day }), hint };
  }
  const [label, hint] = BUSIEST[clock];
  return { label: text.t(label, { day }), hint: text.count(hint, preset.count) };
}

/** A few periods worth a press, worked out from the dataset. */
export function PeriodPresets({ lookup }: { lookup: Lookup }) {
  const text = useText();
  const clock = useView((view) => view.clock);
  const presets = useMemo(() => presetsOf(lookup, clock), [lookup, clock]);
  return (
    <fieldset data-control aria-label={text.t("timeline.presets")} className={styles.presets}>
      {presets.map((preset) => {
        const { label, hint } = words(text, preset, { lookup, clock });
        return <PresetButton key={label} range={preset.range} label={label} hint={hint} />;
      })}
    </fieldset>
  );
}

interface ButtonProps {
  readonly range: Range;
  readonly label: string;
  readonly hint: string | undefined;
}

function PresetButton({ range, label, hint }: ButtonProps) {
  const pressed = useView((view) => sameRange(view, range));
  return (
    <button
      type="button"
      title={hint}
      aria-pressed={pressed}
      className={styles.preset}
      onClick={() => turnView({ from: range.from, to: range.to })}
    >
      {label}
    </button>
  );
}
