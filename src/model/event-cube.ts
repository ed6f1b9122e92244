import { type CountCube, countCube } from "#model/count-cube.ts";
import { type CubeSums, cubeSums } from "#model/cube-sums.ts";
import type { EventIndex } from "#model/event-index.ts";
import { type EventRows, type Kept, rowsOf } from "#model/event-rows.ts";
import type { MarkLevel } from "#model/mark-level.ts";
import { type Measure, type PeopleCube, peopleCube } from "#model/people-cube.ts";
import type { Range } from "#model/range.ts";

/** The events that a filter keeps, ready for any range of days. Build it once per filter. */
export interface EventCube extends CountCube {
  /** The events in the range by start day; events of one start day in the order of the table. */
  readonly rows: (range: Range) => EventRows;
  readonly sums: CubeSums;
  /** The people whom these events count, the same object each time; null where none counts them, or it cannot be told. */
  readonly people: (measure: Measure) => PeopleCube | null;
}

/**
 * Counts the events of an index that are kept; the range is asked later. Sites are counted on their city unless another level
 * is given.
 */
export function cubeOf(index: EventIndex, selection: Kept, level: MarkLevel = "city"): EventCube {
  const rows = rowsOf(index, selection);
  const people = new Map<Measure, PeopleCube | null>();
  return {
    ...countCube(index, selection.kept, level),
    rows,
    sums: cubeSums(index, selection, rows),
    people: (measure) => {
      const known = people.get(measure);
      if (known !== undefined) return known;
      const added = peopleCube(index, selection, { measure, level });
      people.set(measure, added);
      return added;
    },
  };
}
