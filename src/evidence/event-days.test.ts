import { describe, expect, it } from "vitest";
import { NO_COUNTS } from "#dataset/counts.ts";
import { type Day, parseDay } from "#dataset/day.ts";
import type { EventRecord } from "#dataset/records.ts";
import { eventDays } from "#evidence/event-days.ts";
import { textIn } from "#i18n/text.fixture.ts";

const text = textIn("en");

function event(start: string, end: string, datePrecision: EventRecord["datePrecision"] = "day"): EventRecord {
  return {
    id: "ev",
    start: parseDay(start) as Day,
    end: parseDay(end) as Day,
    datePrecision,
    startBasis: "stated",
    place: "p",
    placePrecision: "city",
    category: "protest",
    status: "reported",
    claimant: null,
    title: {},
    summary: {},
    ...NO_COUNTS,
  };
}

describe("the days of an event in words", () => {
  it("names one day without the year that the page is about", () => {
    expect(eventDays(text, event("2022-01-05", "2022-01-05"), 2022)).toBe("5 Jan");
  });
  it("prints the year of a day in another year", () => {
    expect(eventDays(text, event("2019-04-08", "2019-04-08"), 2022)).toBe("8 Apr 2019");
  });
  it("prints the month of a span once where both ends share it", () => {
    expect(eventDays(text, event("2022-01-07", "2022-01-19", "range"), 2022)).toBe("7\u2009–\u200919 Jan");
    expect(eventDays(text, event("2022-01-30", "2022-02-02", "range"), 2022)).toBe("30 Jan\u2009–\u20092 Feb");
  });
  it("says that the day itself is not given, rather than naming the first day", () => {
    expect(eventDays(text, event("2022-01-02", "2022-01-09", "approximate"), 2022)).toBe("within 2\u2009–\u20099 Jan");
    expect(eventDays(text, event("2022-01-04", "2022-01-04", "approximate"), 2022)).toBe("about 4 Jan");
  });
  it("calls a whole year a year", () => {
    expect(eventDays(text, event("2019-01-01", "2019-12-31", "approximate"), 2022)).toBe("in 2019");
  });
  it("prints both years of a span over several", () => {
    const days = eventDays(text, event("2019-01-01", "2022-01-02", "approximate"), 2022);
    expect(days).toBe("within 1 Jan 2019\u2009–\u20092 Jan 2022");
  });
});
