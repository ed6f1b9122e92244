import { describe, expect, it } from "vitest";
import { guessedClaims } from "#ingest/claim-choice.ts";
import { guessedChoice } from "#ingest/column-choice.ts";
import { holdsMail, isPhone } from "#ingest/contacts.ts";
import { importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";

/** What a table is taken for that has one more column, of two cells. */
function guessedWith(name: string, ...cells: readonly [string, string]) {
  const rows = cells.map((cell, at) => `2022-01-0${at + 1};Police;The Wire;Almaty;A march;${at + 3};${cell}`);
  const columns = foundColumns(readForeignTable([`Date;By;Outlet;City;Title;Killed;${name}`, ...rows].join("\n")));
  const claims = guessedClaims(columns);
  return [...Object.values(claims.columns), ...claims.figures, ...Object.values(guessedChoice(columns))];
}

describe("no column by which people are reached is taken for anything", () => {
  it.each([
    ["Email Address", "a@x.kz", "b.c@mail.example.org"],
    ["Source", "The Daily", "editor@daily.example"],
    ["Source link", "https://x.org/1", "a@x.kz"],
    ["Home address", "12 Abay street", "3 Dostyk"],
    ["IP Address", "10.0.0.1", "10.0.0.2"],
    ["Link to consent form", "https://x.org/1", "https://x.org/2"],
    ["Phone number", "87012345678", "87012345679"],
    ["Reported by (number)", "+7 701 234 56 78", "8 (701) 234-56-79"],
    ["Link", "page 3", "page 4"],
  ])("%s", (name, first, second) => {
    expect(guessedWith(name, first, second)).not.toContain(name);
  });

  it.each(["Link", "Source URL", "Web address", "Ссылка", "Sources"])(
    "%s with web addresses is where it is",
    (name) => {
      expect(guessedWith(name, "https://x.org/@one", "http://y.org/2; https://y.org/3")).toContain(name);
    },
  );
});

it("a number of people, a date, an id and coordinates are no telephone; an address with an @ is no mail", () => {
  const cells = ["100 000 000", "2022-01-05", "201201010001", "43.2567 -76.9286", "12 (of 40)", "1 000 000 000"];
  expect(cells.filter(isPhone)).toEqual([]);
  expect(holdsMail("https://medium.example/@somebody/1.html")).toBe(false);
});

describe("a report warns of mail addresses and telephones that a mapping would publish, and says what to do", () => {
  const text = "Day,Who,N,Mail\n2022-01-05,Police,3,a@x.kz\n2022-01-06,Police,4,\n2022-01-07,Police,5,Ask b@x.kz";
  const claims = {
    ...{ day: "Day", claimant: { column: "Who", kind: "security" }, place: { name: "R", kind: "country" } },
    figures: [{ column: "N", metric: "killed", label: "Killed" }],
  };

  it("of a column that it names", () => {
    expect(importBy({ claims: { ...claims, source: "Mail" } }, text).report.found).toContain(
      "Mail holds mail addresses or telephone numbers, which are published with the dataset: 2 rows, the first is 2; take the column out of the mapping, or empty these cells",
    );
  });

  it("of none that it leaves out, or that only tells which rows to skip", () => {
    const { found } = importBy({ claims, skip: [{ column: "Mail", values: ["none"], reason: "none" }] }, text).report;
    expect(found.join()).not.toContain("mail addresses");
  });
});
