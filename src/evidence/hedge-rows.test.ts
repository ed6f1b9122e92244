import { expect, it } from "vitest";
import { QUALIFIERS } from "#dataset/vocabulary.ts";
import { hedgeRows } from "#evidence/hedge-rows.ts";
import { textIn } from "#i18n/text.fixture.ts";

const english = textIn("en");

it("explains every hedge once, each with a meaning of its own", () => {
  const rows = hedgeRows(english);
  expect(rows.map(({ qualifier }) => qualifier)).toEqual(QUALIFIERS);
  expect(new Set(rows.map(({ meaning }) => meaning)).size).toBe(QUALIFIERS.length);
  expect(new Set(rows.map(({ example }) => example)).size).toBe(QUALIFIERS.length);
});

it("writes its examples as figures are written: in words and in brief", () => {
  const forms = hedgeRows(english, ["at_least", "range", "word_only"]).map(({ example, short }) => [example, short]);
  expect(forms).toEqual([
    ["at least 1,000", "1,000+"],
    ["1,000 to 2,000", "1,000–2,000"],
    ["“dozens”", "“dozens”"],
  ]);
});

it("writes numbers as the language does", () => {
  expect(hedgeRows(textIn("ru"), ["exact"])[0]?.example).toBe(textIn("ru").number(1000));
});

it("keeps to the hedges that a picture shows, in their order", () => {
  expect(hedgeRows(english, ["about", "exact"]).map(({ qualifier }) => qualifier)).toEqual(["about", "exact"]);
  expect(hedgeRows(english, [])).toEqual([]);
});
