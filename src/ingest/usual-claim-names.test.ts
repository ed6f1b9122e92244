import { expect, it } from "vitest";
import { guessedClaims } from "#ingest/claim-choice.ts";

const guessed = (...names: string[]) => {
  const { columns, figures } = guessedClaims(names.map((name) => ({ name, examples: [] })));
  return { ...columns, figures };
};

it("of what kind a source is does not say who it is, nor what is counted", () => {
  const names = ["Date", "Who says", "Kind of source", "Published in", "Printed on", "Link", "Hurt", "Held"];
  expect(guessed(...names)).toEqual({
    ...{ day: "Date", claimant: "Who says", publication: "Published in", published: "Printed on", url: "Link" },
    figures: ["Hurt", "Held"],
  });
  expect(guessed("Date", "By", "Source type", "Number")).not.toHaveProperty("metric");
});

it("a paper, the hurt and the held are those where all of a name says so", () => {
  expect(guessed("Date", "By", "Paper", "Hurt")).toMatchObject({ publication: "Paper", figures: ["Hurt"] });
  expect(guessed("Date", "By", "Paper trail", "Killed")).not.toHaveProperty("publication");
});

it("who stands beside a source is whom the figures count, and the source says so; alone it is who says so", () => {
  expect(guessed("date", "city", "who", "killed", "source")).toMatchObject({ claimant: "source", people: "who" });
  expect(guessed("date", "city", "who says", "killed", "source")).toMatchObject({
    claimant: "who says",
    source: "source",
  });
  expect(guessed("date", "city", "who", "killed")).toMatchObject({ claimant: "who" });
});
