import { describe, expect, it } from "vitest";
import { claimMappingText, guessedClaims } from "#ingest/claim-choice.ts";
import { guessedChoice } from "#ingest/column-choice.ts";
import { whyLeft } from "#ingest/left-counts.ts";

const named = (...names: string[]) => names.map((name) => ({ name, examples: [] }));
const countsOf = (...names: string[]) => {
  const { killedBest, injured, detained } = guessedChoice(named("date", "title", ...names));
  return [killedBest, injured, detained];
};

describe("what only groups counts in nested JSON makes no group of people of them", () => {
  it.each(["casualties", "victims", "human_losses", "toll", "fatalities", "data.casualties", "пострадавшие", "потери"])(
    "%s, for events",
    (group) => {
      const [killed, injured] = [`${group}.killed`, `${group}.injured`];
      expect(countsOf(killed, injured)).toEqual([killed, injured, undefined]);
    },
  );

  it("a total of the dead counts all of them", () => {
    expect(countsOf("fatalities.total")).toEqual(["fatalities.total", undefined, undefined]);
  });

  it("for reported figures, which are called by the rest of the name", () => {
    const { figures } = JSON.parse(
      claimMappingText(guessedClaims(named("date", "source", "casualties.killed", "casualties.injured"))),
    ).claims;
    expect(figures).toMatchObject([
      { metric: "killed", label: "Killed" },
      { metric: "injured", label: "Injured" },
    ]);
    expect(figures[0].people).toBeUndefined();
  });
});

it("a group of people in a dotted name stays one", () => {
  const names = ["officers.killed", "casualties.civilians.killed", "fatalities.civilians"];
  for (const name of names) {
    expect(countsOf(name)).toEqual([undefined, undefined, undefined]);
    const column = { name, examples: [] };
    expect(whyLeft(column, [column])).toMatch(/^a part of all who were killed/);
  }
  const { figures } = JSON.parse(claimMappingText(guessedClaims(named("date", "source", ...names)))).claims;
  expect(figures.map(({ people }: { people: string }) => people)).toEqual(["Officers", "Civilians", "Civilians"]);
});
