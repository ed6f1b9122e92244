import { describe, expect, it } from "vitest";
import { claimMappingText, guessedClaims } from "#ingest/claim-choice.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";
import { groupByName } from "#ingest/named-group.ts";

describe("the name of a column of figures says whom it counts, if not all", () => {
  it.each([
    ["killed (officers)", "officers"],
    ["Killed children (cumulative)", "children"],
    ["killed_children_cum", "children"],
    ["pressKilled", "press"],
    ["aid_seeker_injured_cum", "aid seeker"],
    ["Погибло, в том числе дети", "дети"],
    ["Задержано подростков, чел.", "подростков"],
    ["Қаза тапқан балалар саны", "балалар"],
    ["Number of protesters", "protesters"],
  ])("%s: %s", (name, group) => expect(groupByName(name)).toBe(group));

  it.each([
    ...[
      "killed",
      "Killed_2",
      "killed_cum",
      "Total killed so far",
      "deaths to date",
      "Number of people injured",
      "best",
    ],
    ...[
      "Killed (official, confirmed)",
      "Deaths, all",
      "killed min",
      "Killed per day",
      "Death toll",
      "Value 2021",
      "Arrests",
    ],
    ...["Погибло, чел.", "Число погибших", "Ранено (всего)", "Количество задержанных за сутки", "Убитые, накопительно"],
    ...["Қаза тапқандар саны", "Жараланғандар, барлығы", "Killed (incl. officers)", "Погибло, включая детей"],
  ])("%s: all", (name) => expect(groupByName(name)).toBeNull());
});

describe("a draft counts a group that a name speaks of apart from all people", () => {
  const names = ["killed", "killed (officers)", "Officers injured", "killed_children"];
  const text = `date,by,place,${names.join(",")}\n2022-01-05,Police,R,8,2,3,1`;
  const draftOf = (...columns: string[]) =>
    JSON.parse(
      claimMappingText(guessedClaims(["date", "by", "place", ...columns].map((name) => ({ name, examples: [] })))),
    );
  const found = (mapping: object) =>
    importBy(mapping, text).report.found.filter((line) => /^(?:counted as groups|taken as all people)/.test(line));

  it("under an id and a label of its own, one for all of its columns, and the report names it", () => {
    const mapping = draftOf(...names);
    const { claims, meta } = datasetOf(importBy(mapping, text));
    expect(claims.map(({ population }) => population)).toEqual(["total", "officers", "officers", "children"]);
    expect(meta.populations.map(({ label }) => label.en)).toEqual(["All people", "Officers", "Children"]);
    expect(found(mapping)).toEqual([
      "counted as groups of their own (people in the mapping): killed (officers) as “Officers”, Officers injured as “Officers”, killed_children as “Children”",
    ]);
  });

  it("a mapping that takes it as all people is warned of", () => {
    const mapping = draftOf(...names);
    for (const figure of mapping.claims.figures) {
      delete figure.population;
      delete figure.people;
    }
    expect(found(mapping)).toEqual([
      expect.stringMatching(
        /^taken as all people, .*: killed \(officers\), Officers injured, killed_children; write population/,
      ),
    ]);
  });

  it("but where a column says of whom figures are, that holds", () => {
    expect(draftOf("group", "killed (officers)").claims.figures).toMatchObject([{ people: { column: "group" } }]);
    expect(draftOf("group", "killed (officers)").claims.figures[0]).not.toHaveProperty("population");
  });
});
