import { expect, it } from "vitest";
import { added, all, type SampleRow, sampleDataset, sampleIssues } from "#dataset/sample-package.ts";

const row = (more: SampleRow): SampleRow => ({
  ...{ id: "cl-old", removed: "2022-02-01", reason_en: "The text was misread.", reason_ru: "Текст прочли неверно." },
  ...more,
});
const issuesOf = (...rows: SampleRow[]) => sampleIssues(all(...rows.map((each) => added("removed", row(each)))));

it("a removed record keeps its id, its day and its reason, and names what replaced it", () => {
  const { removed } = sampleDataset(added("removed", row({ replaced_by: "cl-killed" })));
  expect(removed.at(-1)).toEqual({
    id: "cl-old",
    removed: expect.any(Number),
    reason: { en: "The text was misread.", ru: "Текст прочли неверно." },
    replacedBy: "cl-killed",
  });
});

it("may have been replaced by nothing, or by what was removed in its turn", () => {
  expect(issuesOf({})).toEqual([]);
  expect(issuesOf({ replaced_by: "ev-old" }, { id: "ev-old", replaced_by: "ev-speech" })).toEqual([]);
});
