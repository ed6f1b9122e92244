import { expect, it } from "vitest";
import { sampleAbout } from "#exports/sample-about.fixture.ts";
import { termsText } from "#exports/terms-text.ts";

const about = sampleAbout();

it("what lies beside a table says how its rows were selected, and which of them are carried in from before the range", () => {
  const text = termsText(about, { selection: "One day.", carried: ["c-1", "c-2"] });
  for (const part of [about.citation, about.reading, "One day.", "c-1, c-2", "place_name_*"])
    expect(text).toContain(part);
});

it("of the whole it says nothing of a selection", () => {
  expect(termsText(about, { selection: null, carried: [] })).not.toMatch(/Selected|Carried/);
});
