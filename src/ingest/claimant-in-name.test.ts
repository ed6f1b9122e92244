import { describe, expect, it } from "vitest";
import { claimLacks, claimMappingText, guessedClaims } from "#ingest/claim-choice.ts";
import { claimantInName } from "#ingest/claimant-in-name.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";
import { readMapping } from "#ingest/mapping.ts";

describe("the name of a column of figures may tell who says them", () => {
  it.each([
    ["Strikers according to unions", "Strikers", "Unions"],
    ["dead_according_to_the police", "dead", "The police"],
    ["Killed (according to the MoH)", "Killed", "The MoH"],
    ["Grévistes selon syndicats", "Grévistes", "Syndicats"],
    ["Погибло по данным МВД", "Погибло", "МВД"],
    ["ІІМ мәліметі бойынша қаза тапқандар", "қаза тапқандар", "ІІМ"],
  ])("%s", (name, what, who) => expect(claimantInName(name)).toEqual({ what, who }));

  it.each(["According to", "По данным", "Killed (police)", "Погибло по данным на 5 января", "Strikers, unions"])(
    "%s does not",
    (name) => expect(claimantInName(name)).toBeNull(),
  );
});

const TEXT =
  "Date,Town,Who says,Strikers according to unions,Strikers according to management,Dead\n2023-01-19,R,Police,400,80,1\n";
const OWN = { column: "Strikers according to unions", metric: "strikers", label: "Strikers" };
const UNIONS = { name: "Unions", kind: "ngo" };
const by = (figures: readonly object[], more: object = {}) => ({
  claims: { day: "Date", place: { column: "Town", kind: "region" }, figures, ...more },
});

it("a draft gives such columns one metric and a claimant each, beside that of the rows", () => {
  const columns = foundColumns(readForeignTable(TEXT));
  const mapping = JSON.parse(claimMappingText(guessedClaims(columns), null, columns));
  const { claims, meta } = datasetOf(importBy(mapping, TEXT));
  expect(claims.map(({ claimant, metric }) => [claimant, metric])).toEqual([
    ["unions", "strikers"],
    ["management", "strikers"],
    ["police", "killed"],
  ]);
  expect(meta.metrics.map(({ label }) => label.en)).toEqual(["Strikers", "Killed"]);
});

it("a claimant that stands beside a column of figures wins over that of the row, which the other columns keep", () => {
  const dead = { column: "Dead", metric: "killed", label: "Killed" };
  const made = importBy(
    by([{ ...OWN, claimant: UNIONS }, dead], { claimant: { column: "Who says", kind: "security" } }),
    TEXT,
  );
  const { claims, claimants } = datasetOf(made);
  expect(claims.map(({ claimant }) => claimant)).toEqual(["unions", "police"]);
  expect(claimants.map(({ id, kind }) => [id, kind])).toEqual([
    ["unions", "ngo"],
    ["police", "security"],
  ]);
  expect(made.report.found).toContain(
    "claimants taken as security (kind in the mapping; where they differ, values): Police",
  );
});

it("where each column of figures has one no other is needed; where one has none it is", () => {
  expect(datasetOf(importBy(by([{ ...OWN, claimant: UNIONS }]), TEXT)).claims).toHaveLength(1);
  expect(() => readMapping(JSON.stringify(by([OWN])))).toThrow(
    "mapping:claims.claimant: is missing; name who says it: one for all rows, a column of them, or one beside each column of figures",
  );
});

it("where the names of figures say who says so, what prints them is no claimant, and its day is asked for", () => {
  const names = ["Day", "City", "Strikers according to unions", "Strikers selon BFM", "Paper"];
  const choice = guessedClaims(names.map((name) => ({ name, examples: [] })));
  expect(choice.columns).toMatchObject({ publication: "Paper" });
  expect(choice.columns.claimant).toBeUndefined();
  expect(claimLacks(choice)).toContain("published");
});
