import { type ChangeEvent, useEffect, useId, useState } from "react";
import { type Day, isoDay } from "#dataset/day.ts";
import styles from "#features/timeline/date-fields.module.css";
import { type Coverage, shownDays, withEnd, withStart } from "#features/timeline/day-range.ts";
import { RangeWords } from "#features/timeline/range-words.tsx";
import { type DayProblem, type End, readTypedDay } from "#features/timeline/typed-day.ts";
import type { Text } from "#i18n/text.ts";
import { binsOf } from "#model/bins-of.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Range } from "#model/range.ts";
import { useCalmFilter } from "#state/derived.ts";
import { useView } from "#state/use-view.ts";
import type { View } from "#state/view.ts";
import { updateView, viewStore } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

const PATIENCE_MS = 800;

interface Draft {
  readonly text: string;
  /** The day that stood in the field when typing began; once the range moves, the draft is out of date. */
  readonly base: string;
}

interface Field {
  readonly end: End;
  /** Of the last pause while the days are moved, when its words cover it: a field for days is costly to write. */
  readonly value: string;
  /** The day that stands in the field in words, or that the range is open beyond it; null while something else is being typed. */
  readonly said: ((range: Range) => string) | null;
  /** Whether those words say more than the day in the field: that the range is open beyond it. */
  readonly beyond: boolean;
  /** What is wrong with the value, in words; empty where nothing is. */
  readonly message: string;
  readonly type: (text: string) => void;
  readonly leave: () => void;
}

function explain(text: Text, problem: DayProblem, days: { coverage: Coverage; end: End; shown: Coverage }): string {
  const { coverage, end, shown } = days;
  if (problem === "incomplete") return text.t("timeline.typed.incomplete");
  if (problem === "outside") {
    return text.t("timeline.typed.outside", {
      first: text.declinedDay(coverage.from),
      last: text.declinedDay(coverage.to),
    });
  }
  return text.t(`timeline.typed.crossing.${end}`, { other: text.day(end === "from" ? shown.to : shown.from) });
}

function saidOf({ t, day: worded }: Text, { end, day, open }: { end: End; day: Day; open: boolean }): string {
  if (open) return t(end === "from" ? "timeline.earlier" : "timeline.later");
  return worded(day);
}

/** Whether to speak of a problem yet: when the reader pauses or leaves the field, not between two digits. */
function useTold(typed: string | null): { told: boolean; tell: () => void } {
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(() => setTold(typed), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return { told: typed !== null && told === typed, tell: () => setTold(typed) };
}

const OPENED: readonly (keyof View)[] = ["panel", "event", "claim", "source", "map", "metric", "population", "by"];

/** Whether a change only opens or turns something: what is being typed may stay. Reset and presets never do only that. */
function opensOnly(view: View, before: View): boolean {
  const changed = (Object.keys(view) as (keyof View)[]).filter((key) => view[key] !== before[key]);
  return changed.length > 0 && changed.every((key) => OPENED.includes(key));
}

interface Ends {
  readonly coverage: Coverage;
  /** Whether something lies beyond the coverage, so that a range may be open. */
  readonly open: boolean;
}

/** One end of the range as a date to type: kept as typed, it moves the range as soon as it is a day that can be shown. */
function useField(end: End, { coverage, open }: Ends): Field {
  const text = useText();
  const range = useCalmFilter();
  const shown = shownDays(range, coverage);
  const base = isoDay(shown[end]);
  const [draft, setDraft] = useState<Draft | null>(null);
  useEffect(
    () =>
      viewStore.subscribe((state, previous) => {
        if (state.view !== previous.view && !opensOnly(state.view, previous.view)) setDraft(null);
      }),
    [],
  );
  const typed = draft?.base === base ? draft.text : null;
  const read = typed === null ? null : readTypedDay({ end, text: typed, range, coverage });
  const { told, tell } = useTold(typed);
  const isOpen = open && range[end] === null;
  return {
    end,
    value: typed ?? base,
    said:
      typed === null
        ? (now) => saidOf(text, { end, day: shownDays(now, coverage)[end], open: open && now[end] === null })
        : null,
    beyond: typed === null && isOpen,
    message: told && read && "problem" in read ? explain(text, read.problem, { coverage, end, shown }) : "",
    leave: tell,
    type: (value) => {
      const now = viewStore.getState().view;
      const asked = readTypedDay({ end, text: value, range: now, coverage });
      setDraft("day" in asked ? null : { text: value, base });
      if ("day" in asked) updateView((end === "from" ? withStart : withEnd)(now, asked.day, coverage));
    },
  };
}

/** The two ends of the range as dates to type, and above them what cannot be taken. */
export function DateFields({ lookup }: { lookup: Lookup }) {
  const text = useText();
  const id = useId();
  const { coverage } = lookup.dataset.meta;
  const { earlier, later } = binsOf(
    lookup,
    useView((view) => view.clock),
  );
  const fields = [useField("from", { coverage, open: earlier }), useField("to", { coverage, open: later })];
  return (
    <div data-control className={styles.fields}>
      {fields.map(({ end, value, said, beyond, message, type, leave }) => (
        <div key={end} className={styles.field}>
          <label htmlFor={`${id}-${end}-day`} className={styles.name}>
            {text.t(`timeline.${end}`)}
          </label>
          <span className={styles.box} data-worded={said !== null || undefined}>
            <input
              type="date"
              id={`${id}-${end}-day`}
              min={isoDay(coverage.from)}
              max={isoDay(coverage.to)}
              value={value}
              aria-invalid={message !== "" || undefined}
              aria-describedby={beyond ? `${id}-${end}-said ${id}-${end}` : `${id}-${end}`}
              onChange={(event: ChangeEvent<HTMLInputElement>) => type(event.target.value)}
              onBlur={leave}
            />
            {said !== null && (
              <RangeWords id={`${id}-${end}-said`} aria-hidden="true" className={styles.worded} words={said} />
            )}
          </span>
        </div>
      ))}
      <div className={styles.problems}>
        {fields.map(({ end, message }) => (
          <p key={end} id={`${id}-${end}`} aria-live="polite">
            {message}
          </p>
        ))}
      </div>
    </div>
  );
}
