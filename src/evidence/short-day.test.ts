import { expect, it } from "vitest";
import { homeYear, shortDay, shortDays } from "#evidence/short-day.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { lookupOf } from "#model/lookup.ts";
import { january, sampleLookup } from "#model/sample-dataset.ts";

it("prints the year of a day only where it is not the year that the dataset is about", () => {
  const lookup = sampleLookup();
  expect(homeYear(lookup)).toBe(2022);
  expect(shortDay(textIn("en"), lookup, january(9))).toBe("9 Jan");
  expect(shortDay(textIn("en"), lookup, january(0))).toBe("31 Dec 2021");
});

it("prints the year of every day of a dataset that is about more than one", () => {
  const { dataset } = sampleLookup();
  const coverage = { from: january(-40), to: january(19) };
  const lookup = lookupOf({ ...dataset, meta: { ...dataset.meta, coverage } });
  expect(homeYear(lookup)).toBeNull();
  expect(shortDay(textIn("en"), lookup, january(9))).toBe("9 Jan 2022");
  expect(shortDays(textIn("en"), lookup, { from: january(7), to: january(9) })).toBe("7\u2009–\u20099 Jan 2022");
  expect(shortDays(textIn("en"), sampleLookup(), { from: january(7), to: january(9) })).toBe("7\u2009–\u20099 Jan");
});
