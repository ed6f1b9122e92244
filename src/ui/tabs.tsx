import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { scrollShift } from "#ui/scroll-shift.ts";
import styles from "#ui/tabs.module.css";

interface Tab<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A count printed after the label. */
  readonly count?: string;
}

interface Props<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly tabs: readonly Tab<T>[];
  readonly onChange: (value: T) => void;
  readonly children: ReactNode;
}

/** Room kept beside the selected tab, so that a part of its neighbour shows. */
const ROOM = 24;

/** Keeps the selected tab in view where the row is wider than the page; the page itself is not scrolled. */
function useSelectedInView(value: string) {
  const row = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is selected stands in the row, and changes with the value.
  useLayoutEffect(() => {
    const tab = row.current?.querySelector('[aria-selected="true"]');
    if (!row.current || !tab) return;
    row.current.scrollLeft += scrollShift(row.current.getBoundingClientRect(), tab.getBoundingClientRect(), ROOM);
  }, [value]);
  return row;
}

/** Brings each panel back to where it was scrolled to, and one that is opened for the first time to its top. */
function useOwnScroll(value: string) {
  const box = useRef<HTMLDivElement>(null);
  const scrolled = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    if (box.current) box.current.scrollTop = scrolled.current.get(value) ?? 0;
  }, [value]);
  const remember = () => scrolled.current.set(value, box.current?.scrollTop ?? 0);
  return { box, remember };
}

/** A row of tabs over the one panel that is shown. Arrow keys, Home and End move between tabs. */
export function Tabs<T extends string>({ label, value, tabs, onChange, children }: Props<T>) {
  const id = useId();
  const row = useSelectedInView(value);
  const { box, remember } = useOwnScroll(value);
  const current = tabs.findIndex((tab) => tab.value === value);

  function move(event: KeyboardEvent<HTMLDivElement>) {
    const steps: Record<string, number> = { ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: -1 };
    const step = steps[event.key];
    const next = step === undefined ? undefined : tabs.at(step % tabs.length);
    if (!next) return;
    event.preventDefault();
    onChange(next.value);
    document.getElementById(`${id}-${next.value}`)?.focus();
  }

  return (
    <>
      <div ref={row} data-control role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            className={styles.tab}
            onClick={() => onChange(tab.value)}
          >
            {tab.label} {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
          </button>
        ))}
      </div>
      <div
        ref={box}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${value}`}
        className={styles.panel}
        onScroll={remember}
      >
        {children}
      </div>
    </>
  );
}
