import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { faultAt, jsonFault } from "#dataset/json-fault.ts";

describe("where a text stops being JSON", () => {
  it.each([
    ["a missing comma", '{\n  "a": 1\n  "b": 2\n}', "line 3, column 3"],
    ["a comma too many", '{"a": [1, 2,]}', "line 1, column 13"],
    ["a quote that does not close", '{\r\n  "а": "б\r\n}', "line 2, column 10"],
    ["a bracket that is missing", '{"a": {"b": 1}', "line 1, column 15"],
    ["a word that is none", '{"a": yes}', "line 1, column 7"],
    ["a name without quotes", "{a: 1}", "line 1, column 2"],
    ["something behind it", "{} {}", "line 1, column 4"],
    ["a wrong bracket", '{"a": [1}', "line 1, column 9"],
    ["a letter beyond the first plane counts as one", '{"🙂": }', "line 1, column 7"],
    ["nothing at all", "", "line 1, column 1"],
  ])("%s", (_, text, where) => expect(jsonFault(text)).toBe(where));

  it("there is a fault where a parser finds one, and nowhere else", () => {
    const pieces = fc.array(
      fc.constantFrom(
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        '"a"',
        '"\\u00e9\\n"',
        '"\\x"',
        "0",
        "-1.5e3",
        "01",
        "true",
        "nul",
        " ",
        "\n",
        '"',
      ),
      { maxLength: 9 },
    );
    const broken = fc
      .tuple(fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom("", ",", "}", '"', "x"))
      .map(([json, at, with_]) => {
        const cut = at % (json.length + 1);
        return json.slice(0, cut) + with_ + json.slice(cut + 1);
      });
    fc.assert(
      fc.property(
        fc.oneof(
          pieces.map((some) => some.join("")),
          broken,
          fc.json(),
        ),
        (text) => {
          let isJson = true;
          try {
            JSON.parse(text);
          } catch {
            isJson = false;
          }
          expect(faultAt(text) === null).toBe(isJson);
        },
      ),
      { numRuns: 3000 },
    );
  });
});
