interface Span {
  readonly left: number;
  readonly right: number;
}

/** How far a row must scroll sideways to show one of its parts with some room beside it; a part too wide shows its start. */
export function scrollShift(row: Span, part: Span, room: number): number {
  const before = part.left - room - row.left;
  const after = part.right + room - row.right;
  if (before < 0) return before;
  return after > 0 ? Math.min(after, before) : 0;
}
