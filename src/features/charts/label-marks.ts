import type { Box } from "#features/charts/box.ts";
import type { LabelText } from "#features/charts/label-lines.ts";
import type { PlacedLabel } from "#features/charts/label-spots.ts";
import type { Mark } from "#features/charts/mark.ts";
import { placeLabels } from "#features/charts/place-labels.ts";
import type { PutMark } from "#features/charts/put-marks.ts";

/** A mark with its place and its label. */
export interface LaidOut extends PutMark {
  readonly label: PlacedLabel;
  readonly text: LabelText;
  /** The number that stands in its label in place of the name; null where the name stands there. */
  readonly number: number | null;
}

/** The marks of a chart, and whether no label covers another or a mark. */
export interface MarkLayout {
  readonly marks: readonly LaidOut[];
  readonly clear: boolean;
}

interface Scene {
  /** The ways to set the label of a mark, the one that says most first. */
  readonly waysOf: (mark: Mark) => readonly LabelText[];
  readonly lines: readonly Box[];
  readonly bounds: Box;
}

/** Gives every mark its label, beside it or with a line to it; none is left out. */
export function labelMarks(put: readonly PutMark[], { waysOf, lines, bounds }: Scene): MarkLayout {
  const ways = put.map(({ mark }) => waysOf(mark));
  const requests = put.map(({ mark, x, y }, i) => ({ id: mark.key, x, y, ways: ways[i] ?? [] }));
  const obstacles = put.flatMap(({ boxes }) => boxes);
  const { labels, clear } = placeLabels(requests, { obstacles, lines, bounds });
  const laid = put.flatMap((one, i) => {
    const label = labels[i];
    const text = label && ways[i]?.[label.way];
    return label && text ? [{ ...one, label, text, number: null }] : [];
  });
  return { marks: numbered(laid), clear };
}

/** Numbers in reading order, for those labels only that have no room for a name. */
function numbered(laid: readonly LaidOut[]): LaidOut[] {
  const keyed = laid.filter(({ text }) => text.keyed).sort((a, b) => a.x - b.x || a.y - b.y);
  return laid.map((one) => (keyed.includes(one) ? { ...one, number: keyed.indexOf(one) + 1 } : one));
}
