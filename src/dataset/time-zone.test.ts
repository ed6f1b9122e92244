import { expect, test } from "vitest";
import { isTimeZone, zoneSuggestion } from "#dataset/time-zone.ts";

test("the zones that the program lists are known, and made-up ones are not", () => {
  expect(Intl.supportedValuesOf("timeZone").filter((zone) => !isTimeZone(zone))).toEqual([]);
  for (const name of ["", "Almaty", "Asia/Almata", "+25:00"]) expect([name, isTimeZone(name)]).toEqual([name, false]);
});

test("a slip of the pen is answered with the zone that was meant, and anything else with an example", () => {
  expect(zoneSuggestion("Asia/Almata")).toContain("Asia/Almaty");
  expect(zoneSuggestion("somewhere")).toContain("such as Asia/Almaty");
});
