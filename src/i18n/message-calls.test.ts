import { readdirSync, readFileSync } from "node:fs";
import { parseSync, Visitor } from "vite";
import { describe, expect, it } from "vitest";
import ENGLISH from "#i18n/en.json" with { type: "json" };
import { messageParts } from "#i18n/message-parts.fixture.ts";

interface Call {
  readonly at: string;
  readonly id: string;
  readonly given: ReadonlySet<string>;
}

const MESSAGES: Readonly<Record<string, string>> = ENGLISH;

/** The calls `t("…", { … })` in a file, of a message by its very name and with all its values named. */
function callsIn(file: string): Call[] {
  const calls: Call[] = [];
  new Visitor({
    CallExpression({ callee, arguments: [first, values], start }) {
      const name = callee.type === "MemberExpression" ? callee.property : callee;
      if (name.type !== "Identifier" || name.name !== "t" || first?.type !== "Literal") return;
      if (values !== undefined && values.type !== "ObjectExpression") return;
      const keys = (values?.properties ?? []).map((one) => (one.type === "Property" ? one.key : null));
      const given = keys.flatMap((key) => (key?.type === "Identifier" ? [key.name] : []));
      if (given.length === keys.length)
        calls.push({ at: `${file}:${start}`, id: String(first.value), given: new Set(given) });
    },
  }).visit(parseSync(file, readFileSync(file, "utf8")).program);
  return calls;
}

describe("a message that the code names", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.(?:test|fixture)\.tsx?$/.test(file),
  );
  const calls = files.flatMap((file) => callsIn(`src/${file}`));

  it("is given each of its placeholders, and nothing else", () => {
    expect(calls.length).toBeGreaterThan(600);
    const wrong = calls.flatMap(({ at, id, given }) => {
      const wanted = new Set(messageParts(MESSAGES[id] ?? "").placeholders);
      const missing = [...wanted].filter((name) => !given.has(name));
      const idle = [...given].filter((name) => !wanted.has(name));
      return missing.length + idle.length > 0 ? [`${at} ${id}: missing ${missing}; idle ${idle}`] : [];
    });
    expect(wrong).toEqual([]);
  });
});
