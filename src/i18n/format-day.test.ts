import { describe, expect, it } from "vitest";
import { type Day, eachDay, parseDay } from "#dataset/day.ts";
import { formatDay } from "#i18n/format-day.ts";

const sunday = parseDay("2022-01-09") as Day;

describe("a day in words", () => {
  it("is written as each language writes it", () => {
    expect(formatDay("en", sunday, "short")).toBe("9 Jan");
    expect(formatDay("en", sunday, "medium")).toBe("9 Jan 2022");
    expect(formatDay("en", sunday, "long")).toBe("Sunday, 9 January 2022");
    expect(formatDay("ru", sunday, "long")).toBe("воскресенье, 9 января 2022 г.");
    expect(formatDay("kk", sunday, "long")).toBe("2022 ж. 9 қаңтар, жексенбі");
  });

  it("does not move with the time zone of the reader", () => {
    const before = process.env.TZ;
    const written = ["America/Los_Angeles", "UTC", "Asia/Almaty", "Pacific/Kiritimati"].map((zone) => {
      process.env.TZ = zone;
      return formatDay("en", sunday, "medium");
    });
    process.env.TZ = before;
    expect(new Set(written)).toEqual(new Set(["9 Jan 2022"]));
  });

  it("in Kazakh agrees with the platform's own calendar words wherever the platform has them", () => {
    const platform = new Intl.DateTimeFormat("kk", { day: "numeric", month: "long", timeZone: "UTC" });
    for (const day of eachDay(parseDay("2022-01-01") as Day, parseDay("2022-12-31") as Day)) {
      const dayAndMonth = platform.format(new Date(day * 86_400_000));
      expect(formatDay("kk", day, "long")).toContain(dayAndMonth);
    }
  });
});
