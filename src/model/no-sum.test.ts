import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { toFigure } from "#dataset/figure.ts";

const FOLDERS = { model: new URL(".", import.meta.url), shown: ["../features/", "../evidence/"] };
const FOR_TESTS = /\.(?:test|fixture)\.tsx?$|^sample-dataset\.ts$/;

function sourcesIn(folder: URL): { readonly name: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !FOR_TESTS.test(name))
    .map((name) => ({ name, text: withoutComments(readFileSync(new URL(name, folder), "utf8")) }));
}

const sources = sourcesIn(FOLDERS.model);
const shown = FOLDERS.shown.flatMap((folder) => sourcesIn(new URL(folder, import.meta.url)));

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/\/\/.*$/gm, "");
}

/** The exported functions whose declared result is a bare number or a list of numbers, as `file: name`. */
function bareNumbers(text: string): string[] {
  const declared =
    /export (?:function|const) (\w+)[^{]*?\)\s*(?::|=>)\s*(?:readonly )?(?:number|\w+Array)(?:\[\])?(?: \| null)?\s*(?:\{|=>|;)/g;
  return [...text.matchAll(declared)].map(([, name]) => name ?? "");
}

/** Exported functions that answer with a number, and why that number is no figure. */
const COUNTS_AND_ORDERS = new Set([
  "tally.ts: tallyIn", // counts events, which add up
  "lower-bound.ts: lowerBound", // a position in a sorted column
  "figure-order.ts: compareStated", // tells which claim sorts first
  "interval.ts: placeOn", // a place on a screen, of one figure
  "printed-in.ts: paragraphsOf", // numbers of paragraphs
  "mark-level.ts: cellZoom", // zooms and pixels of the map
  "mercator.ts: worldSize",
  "mercator.ts: zoomOf",
]);

const OPENS = /import \{[^}]*\bnumberOf\b[^}]*\} from "#dataset\/figure.ts"|export function numberOf\(figure/;

/** The files that turn a figure into the number behind it; none of them puts two into one. */
const OPENERS = new Set([
  "dataset/figure.ts",
  "dataset/rules/claim-links.ts",
  "dataset/rules/figures.ts",
  "dataset/rules/printed-figures.ts",
  "i18n/format-claim.ts",
  "model/figure-order.ts",
  "model/interval.ts",
  "model/search.ts",
]);

const FIGURE = String.raw`(?:(?<!arget)\.value(?:High)?|upperEnd\([^)]*\))`;
const ARITHMETIC = [
  { what: "adds or averages figures", pattern: new RegExp(`${FIGURE}\\s*[+*/]|[+*/]=?\\s*\\w+${FIGURE}`) },
  {
    what: "takes a largest or smallest figure as a number",
    pattern: new RegExp(`Math\\.(?:max|min)\\([^;]*${FIGURE}`),
  },
  {
    what: "takes a largest or smallest of the figures that it has put into a list",
    pattern: /Math\.(?:max|min)\([^;]*\.\.\.(?:values|figures)\b/,
  },
  {
    what: "makes a plain number of a figure",
    pattern: new RegExp(
      `(?:Number|parseFloat|BigInt)\\([^)]*${FIGURE}|\\+\\s*[\\w.]+${FIGURE}|${FIGURE}[^;]*\\bas (?:unknown as )?number\\b`,
    ),
  },
  { what: "opens a figure with a scale of its own making", pattern: /placeOn\(\s*(?:\(\w*\)|\w+)\s*=>/ },
  { what: "folds figures into one", pattern: new RegExp(`reduce\\([^;]*${FIGURE}`) },
];

function arithmeticIn(text: string): string[] {
  return ARITHMETIC.filter(({ pattern }) => pattern.test(text)).map(({ what }) => what);
}

describe("claims are never added up", () => {
  test.each([...sources, ...shown])("$name does no arithmetic on figures", ({ text }) => {
    expect(arithmeticIn(text)).toEqual([]);
  });

  test("no function answers with a bare number, except counts of events and orders", () => {
    const found = sources.flatMap(({ name, text }) => bareNumbers(text).map((bare) => `${name}: ${bare}`));
    expect(new Set(found)).toEqual(COUNTS_AND_ORDERS);
  });
});

describe("the type checker refuses to reckon with what claims state", () => {
  const [a, b] = [toFigure(18), toFigure(16)];

  test("a figure is no number: neither sums, products, nor Math take one", () => {
    // @ts-expect-error: figures cannot be added
    expect(() => a + b).not.toThrow();
    // @ts-expect-error: nor subtracted
    expect(() => a - b).not.toThrow();
    // @ts-expect-error: nor scaled
    expect(() => a * 2).not.toThrow();
    // @ts-expect-error: nor averaged
    expect(() => [a, b].reduce((sum, figure) => sum + figure, 0)).not.toThrow();
    // @ts-expect-error: nor compared by Math
    expect(() => Math.max(a, b)).not.toThrow();
    // @ts-expect-error: nor handed on as a number
    const bare: number = a;
    expect(bare).toBe(a);
  });

  test("only files that compare, place or print one figure at a time may open it", () => {
    const files = sourcesIn(new URL("../", import.meta.url)).filter(({ text }) => OPENS.test(text));
    expect(new Set(files.map(({ name }) => name))).toEqual(OPENERS);
  });
});

describe("this guard can fail", () => {
  test.each([
    "export function total(claims: readonly Claim[]): number {",
    "export function highest(claims: readonly Claim[]): number | null {",
    "export const values = (claims: readonly Claim[]): number[] => {",
    "export function perDay(\n  claims: readonly Claim[],\n): Float64Array {",
  ])("on a function that gives a number without its claims: %s", (source) => {
    expect(bareNumbers(source)).toHaveLength(1);
  });

  test.each([
    "sum = sum + claim.value;",
    "sum += claim.value;",
    "claims.reduce((sum, claim) => sum + (claim.value ?? 0), 0)",
    "const middle = (claim.value + claim.valueHigh) / 2;",
    "Math.max(...claims.map((claim) => claim.value))",
    "Math.max(0, ...values)",
    "const bare = Number(claim.value);",
    "const bare = placeOn((number) => number, drawn.from);",
    "const bare = +claim.value;",
    "const bare = claim.value as unknown as number;",
  ])("on %s", (source) => {
    expect(arithmeticIn(source)).not.toEqual([]);
  });

  test("on neither a comparison nor a lookup", () => {
    expect(arithmeticIn("a.value - b.value || claim.value <= other.value")).toEqual([]);
  });
});
