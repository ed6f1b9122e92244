import { expect, it } from "vitest";
import { homeYear, shortDay } from "#evidence/short-day.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { january, sampleLookup } from "#model/sample-dataset.ts";

it("prints the year of a day only where it is not the year that the dataset is about", () => {
  const lookup = sampleLookup();
  expect(homeYear(lookup)).toBe(2022);
  expect(shortDay(textIn("en"), lookup, january(9))).toBe("9 Jan");
  expect(shortDay(textIn("en"), lookup, january(0))).toBe("31 Dec 2021");
});
