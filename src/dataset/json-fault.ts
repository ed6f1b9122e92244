const SPACE = /[\t\n\r ]*/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

type Awaited = "value" | "value or ]" | "key" | "key or }" | "colon" | "comma or close" | "nothing";

/** Where a text that is no JSON stops being it, in words for a message: “line 3, column 7”, both from 1; letters are counted, not bytes. */
export function jsonFault(text: string): string {
  const at = faultAt(text) ?? text.length;
  const lines = text.slice(0, at).split(/\r\n|\r|\n/);
  return `line ${lines.length}, column ${Array.from(lines.at(-1) ?? "").length + 1}`;
}

/** The place of the first letter at which a text cannot be JSON any more, or its length where it ends too early; null where it is JSON. */
export function faultAt(text: string): number | null {
  const open: ("{" | "[")[] = [];
  let awaited: Awaited = "value";
  let at = end(SPACE, text, 0) ?? 0;
  while (at < text.length) {
    const [next, then] = step(text, at, { awaited, inside: open.at(-1) });
    if (then === null) return next;
    const letter = text[at];
    if (awaited !== "key" && awaited !== "key or }" && (letter === "{" || letter === "[")) open.push(letter);
    if (letter === "}" || letter === "]") open.pop();
    awaited = then === "comma or close" && open.length === 0 ? "nothing" : then;
    at = end(SPACE, text, next) ?? next;
  }
  return awaited === "nothing" ? null : text.length;
}

/** Where the next token ends and what may follow it; where it is wrong, that place and null. */
function step(
  text: string,
  at: number,
  { awaited, inside }: { awaited: Awaited; inside: "{" | "[" | undefined },
): readonly [number, Awaited | null] {
  const letter = text[at];
  const close = inside === "{" ? "}" : "]";
  if (awaited === "nothing") return [at, null];
  if (awaited === "colon") return letter === ":" ? [at + 1, "value"] : [at, null];
  if (awaited === "comma or close") {
    if (letter === ",") return [at + 1, inside === "{" ? "key" : "value"];
    return letter === close ? [at + 1, "comma or close"] : [at, null];
  }
  if (letter === close && (awaited === "key or }" || awaited === "value or ]")) return [at + 1, "comma or close"];
  if (letter === '"') return stringAt(text, at, awaited.startsWith("key") ? "colon" : "comma or close");
  if (awaited.startsWith("key")) return [at, null];
  if (letter === "{") return [at + 1, "key or }"];
  if (letter === "[") return [at + 1, "value or ]"];
  const after = end(SCALAR, text, at);
  return after === null ? [at, null] : [after, "comma or close"];
}

function stringAt(text: string, start: number, then: Awaited): readonly [number, Awaited | null] {
  let at = start + 1;
  while (at < text.length) {
    const letter = text[at];
    if (letter === '"') return [at + 1, then];
    if (text.charCodeAt(at) < 0x20) return [at, null];
    const after = letter === "\\" ? end(ESCAPE, text, at) : at + 1;
    if (after === null) return [at, null];
    at = after;
  }
  return [at, null];
}

function end(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
