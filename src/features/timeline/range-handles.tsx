import type { ChangeEvent, CSSProperties, KeyboardEvent } from "react";
import { addDays, type Day } from "#dataset/day.ts";
import { ChosenDays } from "#features/timeline/chosen-days.tsx";
import { ChosenWindow } from "#features/timeline/chosen-window.tsx";
import { shownDays, withEnd, withStart } from "#features/timeline/day-range.ts";
import { chosenSpan, type DayScale, dayX } from "#features/timeline/day-scale.ts";
import { GRIP, HANDLE } from "#features/timeline/plot-size.ts";
import styles from "#features/timeline/range-handles.module.css";
import type { End } from "#features/timeline/typed-day.ts";
import { useRange } from "#features/timeline/use-range.ts";
import { lineHead } from "#i18n/line-head.ts";
import type { Range } from "#model/range.ts";
import { updateSession, updateView } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

const BACK = new Set(["ArrowLeft", "ArrowDown", "PageDown"]);
const FORTH = new Set(["ArrowRight", "ArrowUp", "PageUp"]);
const MOVES = new Set([...BACK, ...FORTH, "Home", "End"]);
/** Beyond any thumb, so that nothing is cut away. */
const UNCUT = "-100px";

/** The two sliders over the bars, and the window between them, whose edges show what is seen of them. */
export function RangeHandles({ scale }: { scale: DayScale }) {
  const { t } = useText();
  const range = useRange();
  return (
    <fieldset className={styles.handles} aria-label={t("timeline.handles")}>
      <Slider end="from" scale={scale} range={range} />
      <Slider end="to" scale={scale} range={range} />
      <ChosenDays scale={scale} />
      <ChosenWindow scale={scale} range={range} />
    </fieldset>
  );
}

interface SliderProps {
  readonly end: End;
  readonly scale: DayScale;
  readonly range: Range;
}

/**
 * A native slider as long as the days that it may reach, so that its bounds move no thumb. Each gives way before the
 * middle of the window: two handles on one day can both be taken hold of, and the day between them.
 */
function Slider({ end, scale, range }: SliderProps) {
  const { t, day } = useText();
  const { coverage } = scale;
  const shown = shownDays(range, coverage);
  const span = chosenSpan(scale, range);
  const isStart = end === "from";
  const min = isStart ? coverage.from : shown.from;
  const max = isStart ? shown.to : coverage.to;
  const centre = (at: Day) => (isStart ? dayX(scale, at) - HANDLE / 2 : dayX(scale, addDays(at, 1)) + HANDLE / 2);
  const said = lineHead(day(shown[end], "long"));
  const first = centre(min);
  const last = centre(max);
  const middle = span.x + span.width / 2;
  const beyond = isStart ? scale.earlier !== null && range.from === null : scale.later !== null && range.to === null;
  const grip = Math.min(span.width, GRIP) / 2;

  function move(event: ChangeEvent<HTMLInputElement>) {
    const to = Number(event.target.value) as Day;
    updateView(isStart ? withStart(range, to, coverage) : withEnd(range, to, coverage));
  }

  // What lies beyond the first and the last day is one step further, and as far as the keys go that go as far as can be.
  function goBeyond(event: KeyboardEvent) {
    const steps = (isStart ? BACK : FORTH).has(event.key) && shown[end] === coverage[end];
    const goes = scale[isStart ? "earlier" : "later"] && (steps || event.key === (isStart ? "Home" : "End"));
    if (!goes) return;
    event.preventDefault();
    updateView({ [end]: null });
  }

  return (
    <input
      type="range"
      aria-label={t(isStart ? "timeline.start" : "timeline.end")}
      aria-valuetext={beyond ? t(isStart ? "timeline.start.open" : "timeline.end.open", { day: said }) : said}
      className={styles.slider}
      data-end={end}
      min={min}
      max={max}
      step={1}
      value={shown[end]}
      onChange={move}
      onKeyDownCapture={goBeyond}
      style={
        {
          left: first,
          "--travel": `${last - first}px`,
          "--cut-left": isStart ? UNCUT : `${middle + grip - first}px`,
          "--cut-right": isStart ? `${last - middle + grip}px` : UNCUT,
        } as CSSProperties
      }
      {...rest}
    />
  );
}

const settle = () => updateSession({ moving: false });

/** While a thumb is held the page knows that the range has not come to rest. */
const rest = {
  onPointerDown: () => updateSession({ moving: true }),
  onPointerUp: settle,
  onPointerCancel: settle,
  onBlur: settle,
  onKeyDown: (event: KeyboardEvent) => {
    if (MOVES.has(event.key)) updateSession({ moving: true });
  },
  onKeyUp: settle,
};
