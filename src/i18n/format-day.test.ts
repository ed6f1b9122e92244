import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { addDays, type Day, eachDay, parseDay } from "#dataset/day.ts";
import { CALENDAR_DAYS, platformDay, platformDays } from "#i18n/calendar-oracle.fixture.ts";
import { formatDay, formatDays } from "#i18n/format-day.ts";

const day = (iso: string) => parseDay(iso) as Day;
const sunday = day("2022-01-09");
const LANGUAGES = ["en", "ru", "kk"] as const;

describe("a day in words", () => {
  it("is written as each language writes it", () => {
    expect(formatDay("en", sunday, "short")).toBe("9 Jan");
    expect(formatDay("en", sunday, "medium")).toBe("9 Jan 2022");
    expect(formatDay("en", sunday, "date")).toBe("9 January 2022");
    expect(formatDay("en", sunday, "long")).toBe("Sunday, 9 January 2022");
    expect(formatDay("ru", sunday, "long")).toBe("воскресенье, 9 января 2022\u202fг.");
    expect(formatDay("kk", sunday, "long")).toBe("2022\u202fж. 9 қаңтар, жексенбі");
  });

  it.each(LANGUAGES)("is what Node writes, on every day of six years and in every style: %s", (language) => {
    for (const style of ["number", "short", "medium", "date", "long"] as const) {
      const platform = platformDay(language, style);
      const days = eachDay(CALENDAR_DAYS.from, CALENDAR_DAYS.to);
      expect(days.map((one) => formatDay(language, one, style))).toEqual(days.map(platform));
    }
  });

  it("does not move with the time zone of the reader", () => {
    const written = ["America/Los_Angeles", "UTC", "Asia/Almaty", "Pacific/Kiritimati"].map((zone) => {
      vi.stubEnv("TZ", zone);
      return formatDay("en", sunday, "medium");
    });
    expect(new Set(written)).toEqual(new Set(["9 Jan 2022"]));
  });
});

describe("two days in words", () => {
  it("name once what both share", () => {
    const brief = { from: day("2022-01-07"), to: day("2022-01-19") };
    expect(formatDays("ru", brief, "short")).toBe("7–19 янв.");
    expect(formatDays("kk", brief, "medium")).toBe("2022\u202fж. 7–19 қаң.");
    const long = { from: day("2022-01-30"), to: day("2022-02-02") };
    expect(formatDays("ru", long, "short")).toBe("30 янв. – 2 февр.");
  });

  it("are one day where they are the same", () => {
    expect(formatDays("en", { from: sunday, to: sunday }, "short")).toBe("9 Jan");
  });

  it("print both years where these differ, even in brief", () => {
    const days = formatDays("ru", { from: day("2021-12-31"), to: day("2022-01-01") }, "short");
    expect(days).toBe("31 дек. 2021\u202fг. – 1 янв. 2022\u202fг.");
  });

  it.each(LANGUAGES)("are what Node writes: %s", (language) => {
    const start = fc.integer({ min: CALENDAR_DAYS.from, max: CALENDAR_DAYS.to });
    const length = fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2000 }));
    for (const style of ["short", "medium"] as const) {
      const platform = platformDays(language, style);
      fc.assert(
        fc.property(start, length, (from, count) => {
          const days = { from: from as Day, to: addDays(from as Day, count) };
          expect(formatDays(language, days, style)).toBe(platform(days));
        }),
        { numRuns: 1000 },
      );
    }
  });
});
