import { describe, expect, it } from "vitest";
import { type SamplePackage, sampleDataset, sampleIssues } from "#dataset/sample-package.ts";

describe("a word in place of a number", () => {
  const declare = (id: string) => (sample: SamplePackage) => {
    sample.descriptor.qantar.words = [{ id, label: { en: id, ru: "десятки" } }];
  };

  it("is carried in every language where it is declared, and as printed alone where it is not", () => {
    expect(sampleDataset(declare("dozens")).claims.map(({ wording }) => wording.ru)).toEqual([
      ...[undefined, undefined, "десятки", undefined],
    ]);
    expect(sampleDataset().claims.map(({ word, wording }) => [word, wording])[2]).toEqual(["dozens", {}]);
  });

  it("gets a second look where others are declared and it is not", () => {
    expect(sampleIssues(declare("dozen"))).toEqual([
      "claims:4:word: warning: “dozens” is not declared under qantar.words and is shown as printed; did you mean dozen?",
    ]);
    expect(sampleIssues(() => {})).toEqual([]);
  });

  it("is told to be the id where it is declared as a label", () => {
    const labelled = ({ descriptor }: SamplePackage) => {
      descriptor.qantar.words = [{ id: "some-dozens", label: { en: "dozens", ru: "десятки" } }];
    };
    expect(sampleIssues(labelled)).toEqual([
      "claims:4:word: warning: “dozens” is not declared under qantar.words and is shown as printed, where some-dozens has it as a label: an id there is the word as the claim has it; write dozens",
    ]);
  });
});
