import { expect, it } from "vitest";
import { metricName } from "#features/sources/metric-name.ts";
import { textIn } from "#i18n/text.fixture.ts";

const named = (label: string, unit: string | null) =>
  metricName(textIn("en"), { label: { en: label }, unit: unit === null ? null : { en: { one: unit, other: unit } } });

it("says the unit that the figures are in, and none where people are counted", () => {
  expect(named("Fuel price", "tenge")).toBe("Fuel price, tenge");
  expect(named("Mass", "m")).toBe("Mass, m");
  expect(named("Killed", null)).toBe("Killed");
});

it("does not say a metric twice that is named after its unit, in whatever case of the language", () => {
  expect(named("Aircraft", "aircraft")).toBe("Aircraft");
  expect(named("Самолеты", "самолетов")).toBe("Самолеты");
  expect(named("Ұшақтар", "ұшақ")).toBe("Ұшақтар");
});
