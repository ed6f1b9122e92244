import { expect, it } from "vitest";
import { importBy } from "#ingest/foreign-files.fixture.ts";

it("a column that is written otherwise is called as the mapping writes it, with what may be meant", () => {
  const claims = {
    ...{ day: "Reportd on", claimant: { column: "Who says", kind: "media" } },
    ...{ place: { column: "Town", kind: "city" }, figures: [{ column: "Killd", metric: "killed", label: "Killed" }] },
  };
  expect(() => importBy({ claims }, "Reported on,Who says,Town,Killed\n2022-01-05,A,B,1\n")).toThrow(
    [
      "mapping:claims.day: no column is called “Reportd on”; did you mean Reported on?",
      "mapping:claims.figures.1.column: no column is called “Killd”; did you mean Killed?",
      "The columns of the file: Reported on, Who says, Town, Killed",
    ].join("\n"),
  );
});
