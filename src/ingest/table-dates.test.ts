import { expect, it } from "vitest";
import { importBy } from "#ingest/foreign-files.fixture.ts";

const read = (...dates: string[]) =>
  importBy(
    { events: { start: "day", title: "what", place: { name: "where" } } },
    ["Day,What,Where", ...dates.map((date) => `${date},A,B`)].join("\n"),
  );

it("a date whose day and month cannot be told apart is named with its row and column, and how to write it where it stands alone", () => {
  expect(() => read("2023-04-01", "2023-04-02", "03/04/2023")).toThrow(
    "Day and month of “03/04/2023” cannot be told apart (row 4, column Day); 2 others can be read without, so write it as YYYY-MM-DD, or say --dates dmy or --dates mdy.",
  );
});

it("where most are so, the first is named with how many more there are", () => {
  expect(() => read("03/04/2023", "04/04/2023", "2023-04-02")).toThrow(
    "Day and month of “03/04/2023” cannot be told apart (row 2, column Day, and 1 more); say --dates dmy or --dates mdy.",
  );
});

it("those are not counted that are written in another way, which tells", () => {
  expect(() => read("13.04.2023", "03/04/2023", "14.04.2023")).toThrow("(row 3, column Day); say");
});
