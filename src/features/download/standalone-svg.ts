/** The style sheets of a drawing, and the custom properties that lie in none of them. */
export interface Styles {
  readonly css: string;
  readonly properties: readonly (readonly [name: string, value: string])[];
}

interface Rule {
  readonly selector: string;
  readonly body: string;
}

const END = /<\/svg>\s*$/;
const VALUE = /\b(fill|stroke|color|style|opacity|font-family)="([^"]*)"/g;
const CLASSES = /\bclass="([^"]*)"/g;
/** A colour for both themes, as it is written and as the build rewrites it for older browsers: which argument is the light one. */
const LIGHT = [
  ["light-dark(", 0],
  ["var(--lightningcss-light,", 0],
  ["var(--lightningcss-dark,", 1],
] as const;
/** Nothing that XML could not hold, escaped or not. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * Makes a drawing a file of its own: one style element with those rules that it uses, in the light look, and no custom property
 * left. `markup` is one svg element as React or XMLSerializer writes it.
 */
export function standaloneSvg(markup: string, { css, properties }: Styles): string {
  const rules = rulesOf(css);
  const known = new Map([...rules.filter(({ selector }) => selector === ":root").flatMap(declared), ...properties]);
  const used = new Set([...markup.matchAll(CLASSES)].flatMap(([, names = ""]) => names.split(/\s+/)));
  const style = rules
    .flatMap(({ selector, body }) => {
      const kept = selector.split(",").filter((one) => applies(one.trim(), used));
      return kept.length > 0 ? [`${kept.join(",")}{${settled(body, known)}}`] : [];
    })
    .join("\n");
  const drawn = markup.replace(VALUE, (_, name, value) => `${name}="${settled(value, known)}"`);
  return `${drawn.replace(END, () => `<style>\n${style}\n</style></svg>`).replace(NOT_XML, "\uFFFD")}\n`;
}

/** Only plain rules: what depends on a medium, a pointer or a state is of no use in a file. */
function rulesOf(css: string): Rule[] {
  const rules: Rule[] = [];
  let rest = css.replace(/\/\*[\s\S]*?\*\//g, "");
  while (rest.includes("{")) {
    const open = rest.indexOf("{");
    const close = closing(rest, open);
    const selector = rest.slice(0, open).trim();
    if (!selector.startsWith("@")) rules.push({ selector, body: rest.slice(open + 1, close).trim() });
    rest = rest.slice(close + 1);
  }
  return rules;
}

function closing(css: string, open: number): number {
  let depth = 0;
  for (let i = open; i < css.length; i++) {
    if (css[i] === "{") depth++;
    else if (css[i] === "}" && --depth === 0) return i;
  }
  return css.length;
}

function declared({ body }: Rule): [string, string][] {
  return body.split(";").flatMap((declaration): [string, string][] => {
    const colon = declaration.indexOf(":");
    const name = declaration.slice(0, colon).trim();
    return name.startsWith("--") ? [[name, declaration.slice(colon + 1).trim()]] : [];
  });
}

function applies(selector: string, used: ReadonlySet<string>): boolean {
  const classes = selector.match(/\.[\w-]+/g) ?? [];
  return classes.length > 0 && !selector.includes(":") && classes.every((name) => used.has(name.slice(1)));
}

/** A value with its properties put in and its light colours chosen; quotes are such as an attribute can hold. */
function settled(value: string, known: ReadonlyMap<string, string>): string {
  const filled = value.replace(/var\((--[\w-]+)\)/g, (_, name) => settled(known.get(name) ?? "none", known));
  return LIGHT.reduce((text, [start, keep]) => withoutCalls(text, { start, keep }), filled).replaceAll('"', "'");
}

/** Puts one argument in the place of each call that starts so; nothing where there is no such argument. */
function withoutCalls(value: string, call: { readonly start: string; readonly keep: number }): string {
  const at = value.indexOf(call.start);
  if (at === -1) return value;
  const args = [""];
  let depth = 1;
  let end = at + call.start.length;
  for (; end < value.length && depth > 0; end++) {
    const letter = value[end] ?? "";
    if (letter === "(") depth++;
    else if (letter === ")") depth--;
    if (depth === 1 && letter === ",") args.push("");
    else if (depth > 0) args[args.length - 1] += letter;
  }
  const kept = args[call.keep]?.trim() ?? "";
  return withoutCalls(`${value.slice(0, at)}${kept}${value.slice(end)}`, call);
}
