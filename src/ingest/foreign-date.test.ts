import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civil, type Day, isoDay } from "#dataset/day.ts";
import { type DateOrder, foreignDay, foundDates, isExcelDay, isNoSuchDay, toldDates } from "#ingest/foreign-date.ts";

const read = (text: string, order: DateOrder | null = null) => {
  const day = foreignDay(text, order);
  return day === null ? null : isoDay(day);
};

describe("dates as others write them", () => {
  it.each([
    ["2022-01-05", null],
    ["2022/01/05", null],
    ["20220105", null],
    ["2022-01-05T23:30:00+06:00", null],
    ["2022-01-05 00:00:00", null],
    ["05 January 2022", null],
    ["5 Jan 2022", null],
    ["January 5, 2022", null],
    ["05-Jan-2022", null],
    ["5 января 2022", null],
    ["05 янв. 2022 г.", null],
    ["5 Января 2022 года", null],
    ["5 қаңтар 2022 ж.", null],
    ["2022 жылғы 5 қаңтар", null],
    ["2022 ж. 5 қаң.", null],
    ["2022/1/5", null],
    ["2022-1-5 9:05", null],
    ["2022-01-05T23:30:00.000Z", null],
    ["5-Jan-22", null],
    ["Wed 5 Jan 2022", null],
    ["Wednesday, January 5, 2022", null],
    ["5 January 2022 10:30", null],
    ["5 January 2022 at 18:30", null],
    ["2022-01-05 05:10 EET", null],
    ["Wed, 2022-01-05", null],
    ["среда, 5 января 2022", null],
    ["Ср. 5 января 2022 г.", null],
    ["сәрсенбі, 2022 жылғы 5 қаңтар", null],
    ["среда, 05.01.2022", "dmy"],
    ["05.01.2022 в 18:30", "dmy"],
    ["05.01.2022 г. в 18:30", "dmy"],
    ["٠٥/٠١/٢٠٢٢", "dmy"],
    ["05.01.2022 г.", "dmy"],
    ["1/5/2022 12:00:00 AM", "mdy"],
    ["01/05/2022 00:00:00", "mdy"],
    ["5/1/2022", "dmy"],
    ["05.01.2022", "dmy"],
    ["05-01-2022 10:00", "dmy"],
    ["01/05/2022", "mdy"],
  ] as const)("%s in the order %s is 5 January 2022", (text, order) => {
    expect(read(text, order)).toBe("2022-01-05");
  });

  it.each(["", "2022-02-30", "31/02/2022", "5 Foo 2022", "2022", "tomorrow", "05-01-22", "22/01/05/1", "44566"])(
    "%j is no date",
    (text) => {
      expect(read(text, "dmy")).toBeNull();
    },
  );

  it.each([
    ...["05.01.2022 - 07.01.2022", "2022-01-05 to 2022-01-07", "2022-01-05/2022-01-07", "05.01.2022 (approx.)"],
    ...["2022-01-05?", "5/1/2022 or 6/1/2022", "2022-01", "January 2022"],
  ])("of %j no day is made: what stands beside a date may be another, or a doubt", (text) => {
    expect(read(text, "dmy")).toBeNull();
  });

  it("dates that are written in one way do not tell the order of those that are written in another", () => {
    expect(() => foundDates(["13.01.2022", "1/5/2022"])).toThrow("Day and month of “1/5/2022” cannot be told apart");
    expect(() => foundDates(["1/13/2022", "05.01.2022"])).toThrow("Day and month of “05.01.2022”");
    expect(foundDates(["05.01.2022", "13/01/2022"]).order).toBe("dmy");
    expect(() => foundDates(["27/12/2015", "12/27/2015"])).toThrow("(“27/12/2015”, “12/27/2015”)");
  });

  it("an order that was told is taken, and a date that says otherwise is named", () => {
    expect(toldDates("dmy", ["5/1/2022", "2022-01-30"]).found).toBe("dates are day, month, year, as told");
    expect(toldDates("mdy", ["5/1/2022", "13/1/2022"])).toEqual({
      order: "mdy",
      found:
        "dates are month, day, year, as told, though “13/1/2022” is none so; look whether the others are read rightly",
    });
  });

  it("that times have a zone of their own is told", () => {
    const keeps = /; a time that has a zone of its own keeps the day of that zone$/;
    for (const text of [
      "2022-01-05 05:10 EET",
      "2022-01-05T23:30:00Z",
      "2022-01-05 23:30:00+06:00",
      "13/1/2022 10:00 UTC",
    ]) {
      expect(foundDates([text]).found).toMatch(keeps);
    }
    expect(foundDates(["2022-01-05 23:30:00", "13/1/2022 10:00"]).found).not.toMatch(keeps);
  });

  it("a day that Excel counted is known as such", () => {
    expect(["45292", "45292.5", "2022", "4529", "99999"].map(isExcelDay)).toEqual([true, true, false, false, false]);
  });

  it("the order is found in the dates, and said", () => {
    expect(foundDates(["01/02/2022", "27/12/2015"])).toEqual({ order: "dmy", found: "dates are day, month, year" });
    expect(foundDates(["01/02/2022", "12/27/2015"])).toEqual({ order: "mdy", found: "dates are month, day, year" });
    expect(foundDates(["2022-01-05", "5 January 2022"]).order).toBeNull();
  });

  it("a year of two digits is one of the hundred from 1950 on, and that is said", () => {
    expect(foundDates(["15.03.24", "5.1.99"])).toEqual({
      order: "dmy",
      found: "dates are day, month, year; years of two digits are taken for 1950 to 2049",
    });
    expect(foundDates(["5-Jan-22"]).found).toMatch(/; years of two digits are taken for 1950 to 2049$/);
    expect(["15.03.49", "15.03.50", "5/1/22 10:00"].map((text) => isoDay(foreignDay(text, "dmy") as Day))).toEqual([
      "2049-03-15",
      "1950-03-15",
      "2022-01-05",
    ]);
  });

  it("dates with dots have the day first, and that is said", () => {
    expect(foundDates(["05.01.2022", "2022-01-06"])).toEqual({
      order: "dmy",
      found: "dates are day, month, year; dates with dots have the day first",
    });
    expect(foundDates(["01.13.2022"]).order).toBe("mdy");
    expect(() => foundDates(["05.01.2022", "1/5/2022"])).toThrow("Day and month of “1/5/2022” cannot be told apart");
  });

  it("a day that no calendar has is known as such", () => {
    const none = ["31.02.2022", "2022-02-30", "31 April 2022", "13.13.2022"];
    expect(none.map((text) => isNoSuchDay(text, "dmy"))).toEqual([true, true, true, true]);
    expect(["28.02.2022", "early 2022", ""].some((text) => isNoSuchDay(text, "dmy"))).toBe(false);
  });

  it("it is not guessed", () => {
    expect(() => foundDates(["01/02/2022"])).toThrow("say --dates dmy or --dates mdy");
    expect(() => foundDates(["27/12/2015", "12/27/2015"])).toThrow("in both orders");
    // One that is none in any order says nothing.
    expect(foundDates(["01/05/2022", "01/13/2022", "13/31/2022"]).order).toBe("mdy");
  });

  it("every day of two centuries comes back from every form", () => {
    fc.assert(
      fc.property(fc.integer({ min: -36_000, max: 36_000 }), (number) => {
        const day = number as Day;
        const { year, month, date } = civil(day);
        const expected = isoDay(day);
        expect(read(`${date}.${month}.${year}`, "dmy")).toBe(expected);
        expect(read(`${month}/${date}/${year}`, "mdy")).toBe(expected);
        expect(read(expected.replaceAll("-", ""))).toBe(expected);
      }),
    );
  });
});
