/**
 * What to do where a file is missing and one of the same name lies beside it, in other letters, with the number that a browser gives to a second
 * download, with an ending that nobody sees and that was written again, saved in another form, or where a folder bears its name: a half-sentence; null where there
 * is none. The path of a folder ends in a slash.
 */
export function lookalike(path: string, beside: Iterable<string>): string | null {
  for (const other of beside) {
    if (other.startsWith(`${path}/`)) return `a folder has its name; put the table there in its place`;
    if (other.toLowerCase() === (path + endingOf(path)).toLowerCase()) return `${other} is there; call it ${path}`;
    if (other === path || bare(other) !== bare(path)) continue;
    const same = bare(other) + endingOf(other) === bare(path) + endingOf(path);
    return same ? `${other} is there; call it ${path}` : `${other} is there; save it as ${path}, in UTF-8`;
  }
  return null;
}

/** A path in small letters without its ending, and without the number of a download: of `Claims (1).csv`, `claims`. */
function bare(path: string): string {
  return path
    .toLowerCase()
    .replace(/\.[^./]*$/, "")
    .replace(/ ?\(\d+\)$/, "");
}

function endingOf(path: string): string {
  return /\.[^./]*$/.exec(path.toLowerCase())?.[0] ?? "";
}
