import { readFileSync } from "node:fs";
import type { Answer } from "#e2e/faults-driver.ts";

/** The button where the page itself is older than what it asks for. */
export const RELOAD = "Load the page again";

/** The compiled data of the English page, as the build wrote them. */
export function builtData(): string {
  return readFileSync("dist/data/dataset.en.json", "utf8");
}

/** An answer of JSON. */
export const json = (body: string): Answer => ({ status: 200, contentType: "application/json", body });

/** What comes in place of the data, what the page says of it, and how the reader gets them once they are mended. */
export const DATA_FAULTS: readonly [what: string, answer: () => Answer, says: RegExp, button: string][] = [
  ["are missing", () => ({ status: 404 }), /not where this page looks/, "Try again"],
  ["are refused", () => ({ status: 503 }), /did not hand over/, "Try again"],
  ["are empty", () => json(""), /is empty/, "Try again"],
  ["are a web page", () => ({ contentType: "text/html", body: "<!doctype html><p>Hello" }), /a web page/, "Try again"],
  ["are cut short", () => json(builtData().slice(0, 100_000)), /cut short or damaged/, "Try again"],
  ["are some other JSON", () => json('{"type":"FeatureCollection"}'), /not one of this page/, "Try again"],
  ["lack a table", () => json(builtData().replace('"claims":', '"clams":')), /lack one of their tables/, "Try again"],
  [
    "have another format",
    () => json(builtData().replace(/"formatVersion":\d+/, '"formatVersion":99')),
    /another format version/,
    RELOAD,
  ],
  ["have one digit altered", () => json(builtData().replace('"value":164', '"value":146')), /not those that/, RELOAD],
  [
    "are those of another version",
    () => json(builtData().replace(/"version":"[^"]*"/, '"version":"9.9.9"')),
    /not those that this page was built with/,
    RELOAD,
  ],
];
