import { describe, expect, it } from "vitest";
import { claimMappingText, guessedClaims } from "#ingest/claim-choice.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";
import { totalWord } from "#ingest/total-word.ts";

const TOTALS = [
  "Total",
  "TOTAL:",
  "All towns",
  "Grand total",
  "Sum",
  "Итого",
  "всего :",
  "Барлығы",
  "Жалпы",
  "Қорытынды",
];

describe("a row whose cell is nothing but a word for a total adds up others", () => {
  it.each(TOTALS)("%s", (word) => expect(totalWord(word)).toBe("all"));
  it.each(["Subtotal", "Подытог:"])("%s, of some", (word) => expect(totalWord(word)).toBe("some"));
  it.each(["Total City", "Sumy", "Всеволожск", "In total 5", ""])("%j does not", (word) =>
    expect(totalWord(word)).toBeNull(),
  );
});

describe("of events it is left out, since its people would be counted twice", () => {
  const events = {
    ...{ start: "Date", title: "Title", killed: { best: "Killed" } },
    place: { name: "Town", lat: "Lat", lon: "Lon" },
  };
  const text = (town: string, title: string) =>
    `Date,Town,Lat,Lon,Title,Killed\n2022-01-05,R,48,66,A march,2\n,${town},,,${title},2\n`;

  it.each([...TOTALS, "Subtotal"])("%s", (word) => {
    const { report } = importBy({ events }, text(word, "Both"));
    expect(report.left).toEqual([
      {
        ...{ row: 3, column: "Town" },
        reason: `Town “${word}” is a total of other rows, and would be counted twice; if it is a place of that name, say so under values`,
      },
    ]);
  });

  it("by its title, too", () => {
    expect(importBy({ events }, text("S", "Итого")).report.left).toMatchObject([{ row: 3, column: "Title" }]);
  });

  it("and kept where the mapping says that it is a place", () => {
    const place = { ...events.place, values: { Sum: { name: "Sum" } } };
    const dated = text("Sum", "A walk").replace("\n,", "\n2022-01-06,");
    expect(importBy({ events: { ...events, place } }, dated).report).toMatchObject({ kept: 2, left: [] });
  });
});

describe("of claims somebody reports it of the whole area", () => {
  const text = [
    ...["Date,By,Town,Lat,Lon,Killed", "2022-01-05,Police,R,48,66,2", "2022-01-05,Police,Total,,,9"],
    "2022-01-05,Police,Subtotal,,,3\n",
  ].join("\n");
  const columns = foundColumns(readForeignTable(text));
  const mapping = JSON.parse(claimMappingText(guessedClaims(columns), null, columns));
  const made = importBy(mapping, text);

  it("a draft calls it no town, and the import tells for what it takes it", () => {
    expect(mapping.claims.place.values).toEqual({ R: { name: "R" } });
    expect(datasetOf(made).claims.map(({ place }) => place)).toEqual(["r", "whole-area"]);
    expect(made.report.notes).toMatchObject([
      {
        row: 3,
        column: "Town",
        note: expect.stringContaining(
          "“Total” is a total; unless values say that it is a place of that name, it is taken for",
        ),
      },
    ]);
  });

  it("one of some towns is left out, since it does not name them", () => {
    expect(made.report.left).toMatchObject([{ row: 4, column: "Town" }]);
  });

  it("what a mapping says of it holds", () => {
    const { claims } = mapping;
    const place = { ...claims.place, values: { Total: { name: "Freedonia", kind: "country" } } };
    const { places } = datasetOf(importBy({ claims: { ...claims, place } }, text));
    expect(places.map(({ name }) => name.en)).toContain("Freedonia");
  });
});
