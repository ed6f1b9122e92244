import type { RowNote } from "#ingest/incident.ts";

/** Notes of which those that only say how a cell was read are told once for each column, with their rows; the others stay as they are. */
export function toldOnce(notes: readonly RowNote[]): readonly RowNote[] {
  const groups = new Map<string, RowNote[]>();
  for (const note of notes) {
    if (note.manner === undefined) continue;
    const key = JSON.stringify([note.column, note.manner]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [note]);
    else group.push(note);
  }
  return notes.flatMap((note) => {
    const group = groups.get(JSON.stringify([note.column, note.manner])) ?? [];
    const { manner, ...told } = note;
    if (manner === undefined || group.length === 1) return told;
    if (group[0] !== note) return [];
    return { ...told, note: `${manner} in ${group.length} rows: ${ranges(group.map(({ row }) => row))}` };
  });
}

/** Numbers in short: “2–61, 70”. */
export function ranges(numbers: readonly number[]): string {
  const spans: [first: number, last: number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const span = spans.at(-1);
    if (span !== undefined && span[1] === number - 1) span[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(", ");
}
