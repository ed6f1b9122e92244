import { expect, it } from "vitest";
import { parseDay } from "#dataset/day.ts";
import { zoneCity, zoneOffset } from "#i18n/format-zone.ts";

const day = (iso: string) => parseDay(iso) ?? expect.fail(iso);

it("takes the offset that was in force on the day, not today's", () => {
  expect(zoneOffset("Asia/Almaty", day("2022-01-05"))).toBe("UTC+6");
  expect(zoneOffset("Asia/Almaty", day("2024-06-05"))).toBe("UTC+5");
  expect(zoneOffset("Asia/Aqtau", day("2022-01-05"))).toBe("UTC+5");
});

it("writes Greenwich without a number", () => {
  expect(zoneOffset("UTC", day("2022-01-05"))).toBe("UTC");
});

it("says nothing about a zone that does not exist", () => {
  expect(zoneOffset("Asia/Nowhere", day("2022-01-05"))).toBeNull();
});

it("names the city of a zone with its spaces", () => {
  expect(zoneCity("America/New_York")).toBe("New York");
  expect(zoneCity("UTC")).toBe("UTC");
});
