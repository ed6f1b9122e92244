import { describe, expect, it } from "vitest";
import { isoDay } from "#dataset/day.ts";
import { guessedClaims } from "#ingest/claim-choice.ts";
import { guessedChoice, mappingText } from "#ingest/column-choice.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";
import { spanInName } from "#ingest/span-in-name.ts";

describe("the name of a column says that its day is one of a week or a month, and which", () => {
  it.each([
    ...[
      "Week starting",
      "Week beginning (Monday)",
      "week_start",
      "WeekStart",
      "Week of",
      "Week",
      "Start of week",
      "w/c",
    ],
    ...["Неделя с", "Начало недели", "Неделя", "Апта", "Апта басы", "Аптаның басы"],
  ])("%s: the first of a week", (name) => expect(spanInName(name)).toEqual({ unit: "week", day: "first" }));

  it.each([
    "Week ending",
    "Week ended",
    "week_end_date",
    "W/E",
    "Неделя по",
    "Конец недели",
    "Апта соңы",
    "Week (ending)",
  ])("%s: the last of a week", (name) => expect(spanInName(name)).toEqual({ unit: "week", day: "last" }));

  it.each(["Month", "Month of report", "Месяц", "Ай"])("%s: some day of a month", (name) =>
    expect(spanInName(name)).toEqual({ unit: "month", day: "some" }),
  );

  it.each(["Date", "Killed this week", "Weekly total", "Day of week", "Ending", "Start date", "Month of May"])(
    "%s: none",
    (name) => expect(spanInName(name)).toBeNull(),
  );
});

const PLACE = { name: "Town", precision: "region" };
const eventOf = (events: object, head: string, days: string) => {
  const made = importBy({ events: { title: "What", place: PLACE, ...events } }, `${head},Town,What\n${days},R,Clash\n`);
  const [{ start, end, datePrecision } = { start: 0, end: 0, datePrecision: "" }] = datasetOf(made).events;
  const [from, to] = [start, end].map((day) => isoDay(day as Parameters<typeof isoDay>[0]));
  return { days: `${from} ${to} ${datePrecision}`, notes: made.report.notes.map(({ note }) => note) };
};

describe("an event whose column of days is called as that of a week or a month lasts that, and is known no closer", () => {
  it.each([
    ["Week starting", "2022-01-03", "2022-01-03 2022-01-09 week"],
    ["Week ending", "2022-01-09", "2022-01-03 2022-01-09 week"],
    ["Апта", "2022-01-03", "2022-01-03 2022-01-09 week"],
    ["Month", "2022-01-15", "2022-01-01 2022-01-31 month"],
    ["Month", "2022-01", "2022-01-01 2022-01-31 month"],
  ])("%s %s", (start, day, days) => {
    const made = eventOf({ start }, start, day);
    expect(made.days).toBe(days);
    expect(made.notes).toEqual([expect.stringMatching(/month|by the name of its column; kept as the seven days/)]);
  });

  it("from the first to the last where both have columns; a day where the mapping says it", () => {
    const both = eventOf({ start: "Week from", end: "Week to" }, "Week from,Week to", "2022-01-03,2022-01-09");
    expect(both).toEqual({ days: "2022-01-03 2022-01-09 week", notes: [] });
    const text = "Week of,Town,What\n2022-01-03,R,Clash\n";
    const events = { start: "Week of", datePrecision: "day", title: "What", place: PLACE };
    expect(datasetOf(importBy({ events }, text)).events[0]?.datePrecision).toBe("day");
  });
});

it("a draft takes such columns for the days, and says how closely they are known", () => {
  const choiceOf = (head: string, days: string) =>
    guessedChoice(foundColumns(readForeignTable(`${head},City,Event\n${days},Almaty,Clash\n`)));
  expect(choiceOf("Week starting,Week ending", "2022-01-03,2022-01-09")).toMatchObject({
    start: "Week starting",
    end: "Week ending",
  });
  const ending = choiceOf("Week ending", "2022-01-09");
  expect([ending.start, ending.end]).toEqual(["Week ending", undefined]);
  expect(JSON.parse(mappingText(ending, { precision: "city" })).events.datePrecision).toBe("week");
  expect(choiceOf("Month", "2022-01").start).toBe("Month");
  const until = mappingText({ ...ending, end: "Until" }, { precision: "city" });
  expect(JSON.parse(until).events.datePrecision).toBeUndefined();
  const columns = foundColumns(readForeignTable("Week from,Week to,By,Killed\n2022-01-03,2022-01-09,P,3\n"));
  expect(guessedClaims(columns).columns.day).toBe("Week to");
});

describe("a figure of a week or a month has the day of its cell, which is inferred, and says so in its note", () => {
  const figures = [{ column: "Killed", metric: "killed", label: "Killed", cumulative: false }];
  const claims = {
    day: "Week ending",
    claimant: { name: "P", kind: "media" },
    place: { name: "R", kind: "region" },
    figures,
  };
  it.each([
    ["en", "The file gives a week, 2022-01-03 to 2022-01-09; the last day of it stands as the day of the figure."],
    ["ru", "В файле указана неделя, 2022-01-03 — 2022-01-09; днем цифры поставлен ее последний день."],
    ["kk", "Файлда апта берілген: 2022-01-03 – 2022-01-09; санның күні ретінде оның соңғы күні тұр."],
  ])("%s", (language, note) => {
    const made = importBy({ language, claims }, "Week ending,Killed\n2022-01-09,3\n");
    expect(datasetOf(made).claims).toMatchObject([{ asOfBasis: "inferred", note: { [language]: note } }]);
    expect(made.report.found.join("\n")).toContain("each figure is of a week, by the name of Week ending");
  });

  it("any other column has the day that is stated", () => {
    const made = importBy({ claims: { ...claims, day: "Date" } }, "Date,Killed\n2022-01-09,3\n");
    expect(datasetOf(made).claims).toMatchObject([{ asOfBasis: "stated", note: {} }]);
  });
});
