import { expect, it } from "vitest";
import { readFolder } from "#cli/dataset-folder.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import { LANGUAGES } from "#dataset/vocabulary.ts";
import { figureWords } from "#features/share/figure-words.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { lookupOf } from "#model/lookup.ts";

it("a picture of a metric is described by its claims, each with who says it, and by the texts that print them", async () => {
  const { dataset } = readDataset(await readFolder("data/kazakhstan-2022-01"));
  if (!dataset) throw new Error("The shipped dataset has errors.");
  const lookup = lookupOf(dataset);
  for (const language of LANGUAGES) {
    const { alt, caption } = figureWords(textIn(language), lookup, { metric: "killed", population: "total" });
    expect(alt).toContain("164");
    expect(caption.startsWith(alt)).toBe(true);
    expect(caption).toContain("Unnamed publication D");
    expect(caption).toContain(dataset.meta.version);
  }
});
