import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberOf } from "#dataset/figure.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";

const CLAIMS = {
  day: "day",
  claimant: { column: "who", kind: "government" },
  place: { column: "where", kind: "region" },
  publication: { column: "paper", published: "day" },
  figures: [
    { column: "killed", metric: "killed", label: "Killed" },
    { column: "dead", metric: "killed", label: "Killed" },
    { column: "hurt", metric: "injured", label: "Injured" },
  ],
};
const HEAD = "day,who,where,paper,killed,dead,hurt";
const read = (...rows: string[]) => importBy({ claims: CLAIMS }, [HEAD, ...rows].join("\n"));

describe("what several rows print of one claimant, day, place, metric, people and figure is one claim", () => {
  const made = read(
    "2022-01-05,Ministry,Almaty,Daily C,5,,dozens",
    "2022-01-05,Ministry,Almaty,Wire A,5 people,,Dozens",
    "2022-01-05,Ministry,Almaty,Daily C,5,,",
    "2022-01-05,Ministry,Almaty,Wire A,at least 5,,",
    "2022-01-05,Ministry,Taraz,Wire A,5,,",
    "2022-01-06,Ministry,Almaty,Wire A,5,,",
    "2022-01-05,Police,Almaty,Wire A,5,,",
  );

  it("each row stays a citation of it, with its publication, its number and what it prints, also in the outlet of another", () => {
    const { claims, citations } = datasetOf(made);
    expect(claims.map(({ value, word }) => (value === null ? word : numberOf(value)))).toEqual([
      ...[5, "dozens", 5, 5, 5, 5],
    ]);
    const [killed, hurt] = claims.map(({ id }) => id);
    const printing = (id: string | undefined) =>
      citations
        .filter(({ claim }) => claim === id)
        .map(({ publication, paragraph, asPrinted }) => [publication, paragraph, asPrinted]);
    expect(printing(killed)).toEqual([
      ["daily-c-2022-01-05", 2, "5"],
      ["wire-a-2022-01-05", 3, "5 people"],
      ["daily-c-2022-01-05", 4, "5"],
    ]);
    expect(printing(hurt)).toEqual([
      ["daily-c-2022-01-05", 2, "dozens"],
      ["wire-a-2022-01-05", 3, "Dozens"],
    ]);
  });

  it("the report says how many are further prints; the rows add up as before", () => {
    expect(made.report).toMatchObject({ kept: 7, left: [] });
    expect(made.report.found).toContain(
      "6 claims with 9 citations: 3 figures in 2 rows say again what a row above says of the same claimant, day, place and people, and are cited under its claim",
    );
  });
});

it("a row that states one claim in two columns prints it once, and that is told", () => {
  const made = read("2022-01-05,Ministry,Almaty,Daily C,5,5,");
  expect(datasetOf(made).citations).toHaveLength(1);
  expect(made.report.found).toContain("figures that say the same as another of their own row, and are cited once: 1");
});

it("what a cell prints as less than a number is cited as it stands, and the report tells the weaker claim", () => {
  const made = read("2022-01-05,Ministry,Almaty,Daily C,fewer than 10,,");
  const { claims, citations } = datasetOf(made);
  expect([claims[0]?.qualifier, citations[0]?.asPrinted]).toEqual(["up_to", "fewer than 10"]);
  expect(made.report.notes).toEqual([
    {
      ...{ row: 2, column: "killed" },
      note: "“fewer than 10” is kept as up to 10, which says less, since no figure of ours says “fewer than”",
    },
  ]);
});

it("where no claim is printed twice, nothing is said of it", () => {
  const { found } = read("2022-01-05,Ministry,Almaty,Daily C,5,,", "2022-01-06,Ministry,Almaty,Daily C,5,,").report;
  expect(found.filter((line) => line.startsWith("figures that"))).toEqual([]);
});

it("no two claims state the same, every figure is cited, and ids do not depend on the order of rows", () => {
  const row = fc
    .tuple(
      fc.constantFrom("2022-01-05", "2022-01-06"),
      fc.constantFrom("Ministry", "Police"),
      fc.constantFrom("Almaty", "Taraz"),
      fc.constantFrom("Daily C", "Wire A"),
      fc.constantFrom("5", "at least 5", "dozens", "5-7"),
    )
    .map(([day, who, where, paper, killed]) => `${day},${who},${where},${paper},${killed},,`);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const { claims, citations } = datasetOf(read(...rows));
      const stated = claims.map(({ id, ...claim }) => JSON.stringify(claim));
      expect(new Set(stated).size).toBe(stated.length);
      expect(citations).toHaveLength(rows.length);
      const turned = datasetOf(read(...[...rows].reverse())).claims.map(({ id }) => id);
      expect(turned.sort()).toEqual(claims.map(({ id }) => id).sort());
    }),
  );
});
