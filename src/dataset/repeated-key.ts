/** A key that stands twice in one object of a JSON text. */
interface RepeatedKey {
  /** The keys that lead to it, without the places in lists. */
  readonly path: string;
  /** The lines of the two, from 1. */
  readonly lines: readonly [number, number];
}

const TOKEN = /[{}[\]]|"(?:[^"\\]|\\.)*"(?:\s*(:))?/g;

/** The first key that a JSON text repeats: whoever parses it has the last alone, and no word of the others. Null where there is none. */
export function repeatedKey(json: string): RepeatedKey | null {
  const open: { key: string; readonly lines: Map<string, number> }[] = [];
  const lineAt = (index: number) => json.slice(0, index).split(/\r\n|\r|\n/).length;
  for (const { 0: token, 1: colon, index } of json.matchAll(TOKEN)) {
    const inside = open.at(-1);
    if (token === "{" || token === "[") open.push({ key: "", lines: new Map() });
    else if (token === "}" || token === "]") open.pop();
    else if (inside && colon) {
      inside.key = JSON.parse(token.slice(0, token.lastIndexOf('"') + 1));
      const first = inside.lines.get(inside.key);
      const path = open.flatMap(({ key }) => (key === "" ? [] : [key])).join(".");
      if (first !== undefined) return { path, lines: [lineAt(first), lineAt(index)] };
      inside.lines.set(inside.key, index);
    }
  }
  return null;
}
