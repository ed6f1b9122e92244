/**
 * What to do where a file is missing and one of the same name lies beside it, in other letters or saved in another form: a half-sentence;
 * null where there is none.
 */
export function lookalike(path: string, beside: Iterable<string>): string | null {
  for (const other of beside) {
    if (other === path || bare(other) !== bare(path)) continue;
    const same = other.toLowerCase() === path.toLowerCase();
    return same ? `${other} is there; call it ${path}` : `${other} is there; save it as ${path}, in UTF-8`;
  }
  return null;
}

/** A path in small letters without its ending. */
function bare(path: string): string {
  return path.toLowerCase().replace(/\.[^./]*$/, "");
}
