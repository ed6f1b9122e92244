/** The paragraphs of a document: its lines that are not blank, in order. Paragraph 1 is the first of the list. */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "");
}

/** Where a paragraph prints a text, as `prints` understands it; -1 where it does not. */
export function printedAt(paragraph: string, printed: string): number {
  if (printed === "") return -1;
  for (let at = paragraph.indexOf(printed); at >= 0; at = paragraph.indexOf(printed, at + 1)) {
    const before = paragraph.slice(0, at);
    const after = paragraph.slice(at + printed.length);
    if (!joins(before.slice(-2), printed.slice(0, 1)) && !continues(printed.slice(-1), after)) return at;
  }
  return -1;
}

/**
 * True when `paragraph` prints exactly `printed`: letter by letter, and not as a piece of a longer word or number
 * (`16` is not printed by `164`, nor by `16,000`). An empty `printed` is never found.
 */
export function prints(paragraph: string, printed: string): boolean {
  return printedAt(paragraph, printed) >= 0;
}

function joins(before: string, first: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(first)) return false;
  return /[\p{L}\p{N}]$/u.test(before) || (/\d/.test(first) && /\d[.,]$/.test(before));
}

function continues(last: string, after: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(last)) return false;
  return /^[\p{L}\p{N}]/u.test(after) || (/\d/.test(last) && /^[.,]\d/.test(after));
}
