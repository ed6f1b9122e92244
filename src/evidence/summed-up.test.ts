import { expect, test } from "vitest";
import { isSummedUp } from "#evidence/summed-up.ts";

test("a summary is told where it says more than the title, in any language", () => {
  const title = { en: "A march", ru: "Марш" };
  expect(isSummedUp({ title, summary: {} })).toBe(false);
  expect(isSummedUp({ title, summary: { ...title } })).toBe(false);
  expect(isSummedUp({ title, summary: { en: "A march", ru: "Марш в центре" } })).toBe(true);
});
