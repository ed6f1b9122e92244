import { describe, expect, it } from "vitest";
import { claimMappingText, guessedClaims } from "#ingest/claim-choice.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";
import { twoScripts } from "#ingest/two-scripts.ts";

const CLAIMS = {
  ...{ day: "day", claimant: { column: "by", kind: "government" } },
  place: { column: "where", kind: "city" } as object,
  figures: { column: "figure", metric: { column: "what" }, people: { column: "whom" } } as object,
};
const TEXT = [
  ...["day,by,where,what,whom,figure", "2022-01-05,Police,Almaty,killed,civilians,5"],
  ...["2022-01-05,Ministry,Алматы,погибли,гражданские,6", "2022-01-05,Ministry,Kazakhstan,killed,,9"],
].join("\n");
const read = (claims: Partial<typeof CLAIMS> = {}) => importBy({ claims: { ...CLAIMS, ...claims } }, TEXT);
const join = (values: object) => ({ column: "where", kind: "city", values });

describe("one name in two scripts", () => {
  it("is pointed out for each column of names, those that read the same beside each other, and joined by nobody", () => {
    const made = read();
    expect(made.report.found.filter((line) => line.includes("letters"))).toEqual([
      "where is in Latin letters here and in Cyrillic ones there: “Almaty” beside “Алматы”, perhaps the same; two spellings stay two, so write what is one in one way, in the file or under values in the mapping",
      expect.stringMatching(/^what is in .*: “killed” beside “погибли”; two spellings/),
      expect.stringMatching(/^whom is in .*: “civilians” beside “гражданские”; two spellings/),
    ]);
    expect(datasetOf(made).places.map(({ name }) => name.en)).toEqual(["Kazakhstan", "Almaty", "Алматы"]);
  });

  it("is not for words that mean all people", () => {
    const text = "day,by,where,what,whom,figure\n2022-01-05,A,R,killed,Все,5\n2022-01-05,A,R,killed,civilians,6";
    const values = { Все: { population: "total", people: "All people" } };
    for (const people of [{ column: "whom" }, { column: "whom", values }]) {
      const claims = { ...CLAIMS, figures: { ...CLAIMS.figures, people } };
      expect(importBy({ claims }, text).report.found.filter((line) => line.includes("letters"))).toEqual([]);
    }
  });

  it("is not, where all names are in one, or the mapping joins them", () => {
    expect(twoScripts("where", ["Almaty", "Aqtau", "12"])).toEqual([]);
    expect(twoScripts("where", ["Алматы", "Ақтау"])).toEqual([]);
    const joined = read({ place: join({ Алматы: { name: "Almaty" } }) });
    expect(joined.report.found.filter((line) => line.startsWith("where is in"))).toEqual([]);
  });
});

describe("a mapping says what the cells of a column of names mean", () => {
  it("two spellings of one place, one thing counted and one group of people make figures that can be compared", () => {
    const { claims, places, meta } = datasetOf(
      read({
        place: join({ Алматы: { name: "Almaty" }, Kazakhstan: { name: "Kazakhstan", kind: "country" } }),
        figures: {
          column: "figure",
          metric: { column: "what", values: { погибли: { metric: "killed", label: "Killed" } } },
          people: { column: "whom", values: { гражданские: { population: "civilians", people: "Civilians" } } },
        },
      }),
    );
    expect(claims.slice(0, 2).map(({ metric, population, place }) => [metric, population, place])).toEqual([
      ["killed", "civilians", "almaty-without-a-point"],
      ["killed", "civilians", "almaty-without-a-point"],
    ]);
    expect(places.find(({ id }) => id === "kazakhstan")).toMatchObject({ kind: "country", parent: null });
    expect(meta.metrics.map(({ id }) => id)).toEqual(["killed"]);
  });

  it("where no kind holds for all places each has its own, and a row of another is left with the reason", () => {
    const made = read({ place: { column: "where", values: { Almaty: { name: "Almaty", kind: "region" } } } });
    expect(made.report.left.map(({ reason }) => reason)).toEqual([
      "where “Алматы” is no place of the mapping; list it there under values, with name and kind",
    ]);
  });

  it("of events, too", () => {
    const place = { name: "Town", values: { Алматы: { name: "Almaty" } } };
    const made = importBy(
      { events: { start: "Day", title: "What", place } },
      "Day,Town,What\n2022-01-05,Almaty,A\n2022-01-05,Алматы,B\n",
    );
    expect(datasetOf(made).places.map(({ name }) => name.en)).toEqual(["Whole area", "Almaty"]);
    expect(
      importBy(
        { events: { start: "Day", title: "What", place: { name: "Town" } } },
        "Day,Town,What\n2022-01-05,Almaty,A\n2022-01-05,Алматы,B\n",
      ).report.found,
    ).toContainEqual(expect.stringMatching(/^Town is in Latin letters here/));
  });

  it("a draft lists the cells of few as they are, and is read as the table is without it", () => {
    const columns = foundColumns(readForeignTable(TEXT));
    const draft = claimMappingText(guessedClaims(columns), null, columns);
    expect(JSON.parse(draft).claims.place.values).toEqual({
      ...{
        Almaty: { name: "Almaty" },
        Алматы: { name: "Алматы" },
        Kazakhstan: { name: "Kazakhstan", kind: "country" },
      },
    });
    expect(JSON.parse(draft).claims.figures).toMatchObject({
      metric: { values: { погибли: { metric: "pogibli", label: "погибли" } } },
      people: { values: { гражданские: { population: "grazhdanskie", people: "гражданские" } } },
    });
    const bare = claimMappingText(guessedClaims(columns));
    expect(importBy(JSON.parse(draft), TEXT).files).toEqual(importBy(JSON.parse(bare), TEXT).files);
  });
});

it("a word for a total is no name in another script", () => {
  expect(twoScripts("Town", ["Almaty", "Aktobe", "Итого:"])).toEqual([]);
  expect(twoScripts("Region", ["Aktobe Region", "Актюбинская область", "Ақтөбе облысы"])).toEqual([]);
});
