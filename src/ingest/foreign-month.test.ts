import { describe, expect, it } from "vitest";
import { isoDay } from "#dataset/day.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { foreignMonth, isLooseDate } from "#ingest/foreign-month.ts";

const daysOf = (text: string) => {
  const days = foreignMonth(text);
  return days === null ? null : `${isoDay(days.first)}/${isoDay(days.last)}`;
};

describe("a month", () => {
  it.each([
    ...["2022-01", "2022/1", "01.2022", "1/2022", "Jan 2022", "Jan. 2022", "January 2022", "January, 2022", "Jan-2022"],
    ...["янв. 2022", "январь 2022", "Январь 2022 г.", "2022 жылғы қаңтар", "қаңтар 2022", "2022 January", "٢٠٢٢-٠١"],
  ])("%s has its first and its last day", (text) => {
    expect(daysOf(text)).toBe("2022-01-01/2022-01-31");
  });

  it("ends with its year in December, and in a leap year later in February", () => {
    expect(["Dec 2021", "2024-02", "2023-02"].map(daysOf)).toEqual([
      ...["2021-12-01/2021-12-31", "2024-02-01/2024-02-29", "2023-02-01/2023-02-28"],
    ]);
  });

  it.each(["2022-13", "2022-00", "2022", "Jan-22", "5 Jan 2022", "early January 2022", "Spring 2022", "2022-2023", ""])(
    "“%s” is none",
    (text) => expect(daysOf(text)).toBeNull(),
  );
});

it("a year, and a month with something about it, are no dates that only want another form", () => {
  const loose = ["2022", "early January 2022", "Начало янв. 2022 г.", "mid-January, 2022"];
  expect(loose.filter(isLooseDate)).toEqual(loose);
  expect(["Spring 2022", "soon", "44566", "January"].filter(isLooseDate)).toEqual([]);
});

describe("in a day column of events", () => {
  const read = (mapping: object, ...rows: string[]) =>
    importBy(
      { events: { start: "from", title: "t", place: { name: "p" }, ...mapping } },
      `from,to,t,p,how\n${rows.join("\n")}`,
    );
  const dated = (...made: Parameters<typeof read>) =>
    datasetOf(read(...made)).events.map((one) => [isoDay(one.start), isoDay(one.end), one.datePrecision].join(" "));

  it("a month is its days, known to the month, whatever closer its row says", () => {
    const datePrecision = { column: "how", values: { exact: "day", year: "year" } };
    const rows = ["Jan 2022,,A,R,exact", "2022-02,,B,R,year", "2022-03-05,,C,R,exact"];
    const days = ["2022-01-01 2022-01-31", "2022-02-01 2022-02-28", "2022-03-05 2022-03-05"];
    expect(dated({}, ...rows)).toEqual([`${days[0]} month`, `${days[1]} month`, `${days[2]} day`]);
    expect(dated({ datePrecision }, ...rows)).toEqual([`${days[0]} month`, `${days[1]} year`, `${days[2]} day`]);
    expect(read({}, ...rows).report.notes.filter(({ column }) => column === "from")).toEqual([
      { row: 2, column: "from", note: "is a month, so that the event is known to that month only in 2 rows: 2–3" },
    ]);
  });

  it("so it is where one end is a month", () => {
    expect(dated({ end: "to" }, "2022-01-05,Feb 2022,A,R,", "2022-01,2022-01-20,B,R,", "2022-01,2022-01,C,R,")).toEqual(
      [...["2022-01-05 2022-02-28 month", "2022-01-01 2022-01-20 month", "2022-01-01 2022-01-31 month"]],
    );
  });

  it("what names a part of a month is left out with what to do, and no day to be invented", () => {
    expect(read({}, "2022-01-05,,A,R,", "early January 2022,,B,R,", "n/a,,C,R,").report.left).toMatchObject([
      {
        reason:
          "from “early January 2022” is no day; of an event write the first and the last day that it may mean (start and end in the mapping), and how closely it is known (events.datePrecision)",
      },
      { reason: "from “n/a” stands for what is not known" },
    ]);
  });
});

describe("of a reported figure", () => {
  const claims = {
    ...{ day: "d", claimant: { name: "M", kind: "government" }, place: { name: "R", kind: "region" } },
    figures: [{ column: "n", metric: "killed", label: "Killed" }],
  };
  const reasons = (table: string) => importBy({ claims }, table).report.left.map(({ reason }) => reason);

  it("a month is no day", () => {
    expect(reasons("d,n\n2022-01-05,1\nJan 2022,2\n")).toEqual([
      "d “Jan 2022” is a month and no day; write the day only if the source says it",
    ]);
  });

  it("a word for a total is no day to be corrected", () => {
    const why = "is no day but a word for a total: what the row adds up is counted by the rows themselves";
    expect(reasons("d,n\n2022-01-05,1\nTotal,1\nИтого:,1\n")).toEqual([`d “Total” ${why}`, `d “Итого:” ${why}`]);
  });
});
