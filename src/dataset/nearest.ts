/**
 * The allowed words closest to what was written, best first, at most three; empty when none is within `reach`: so many letters, by default
 * two, and of a long word a third.
 */
export function nearest(
  word: string,
  allowed: Iterable<string>,
  reach = Math.max(2, Math.floor(Math.min(word.length, 80) / 3)),
): string[] {
  const short = word.slice(0, 80).toLowerCase();
  return [...allowed]
    .filter((candidate) => Math.abs(candidate.length - short.length) <= reach)
    .map((candidate) => ({ candidate, distance: distance(short, candidate.toLowerCase()) }))
    .filter((entry) => entry.distance <= reach)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, 3)
    .map((entry) => entry.candidate);
}

/** The half-sentence that suggests them: `; did you mean killed?`, or says what else to do. */
export function suggestion(word: string, allowed: Iterable<string>, otherwise: string): string {
  const near = nearest(word, allowed);
  return near.length === 0 ? `; ${otherwise}` : `; did you mean ${near.join(" or ")}?`;
}

/** Number of single-letter insertions, deletions and replacements between two words. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1);
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
