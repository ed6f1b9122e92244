import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

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
  "figure-order.ts: compareStated", // tells which claim sorts first
]);

const FIGURE = String.raw`(?:\.value(?:High)?|upperEnd\([^)]*\))`;
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
  ])("on %s", (source) => {
    expect(arithmeticIn(source)).not.toEqual([]);
  });

  test("on neither a comparison nor a lookup", () => {
    expect(arithmeticIn("a.value - b.value || claim.value <= other.value")).toEqual([]);
  });
});
