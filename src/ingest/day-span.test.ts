import { describe, expect, it } from "vitest";
import { isDaySpan } from "#ingest/day-span.ts";
import { importBy } from "#ingest/foreign-files.fixture.ts";

describe("a cell of two days is a span of them", () => {
  it.each([
    ...["5–7 Jan 2022", "6–8 April 2024", "5-7 января 2022", "5 Jan – 7 Jan 2022", "5 to 7 January 2022"],
    ...["January 5–7, 2022", "2022-01-05/2022-01-07", "05.01.2022-07.01.2022", "с 5 по 7 января 2022 года"],
  ])("%s", (text) => expect(isDaySpan(text, "dmy")).toBe(true));

  it.each(["2022-01-05", "5-Jan-22", "soon", "5 Jan 2022", "Jan 2022", "a – b", "12/2022"])("%s is none", (text) =>
    expect(isDaySpan(text, "dmy")).toBe(false),
  );

  it("and the report says where its days are to be written", () => {
    const events = { start: "Date", title: "Title", place: { name: "Town" } };
    const { report } = importBy({ events }, "Date,Town,Title\n2022-01-04,R,A\n5–7 Jan 2022,R,B\n");
    expect(report.left).toMatchObject([
      {
        row: 3,
        reason: expect.stringContaining("is a span of days; write the first day, and of an event the last in a column"),
      },
    ]);
  });
});
