import { expect, test } from "vitest";
import { folderOf, readFolder } from "#cli/dataset-folder.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import { discrepancyWords } from "#evidence/discrepancy-words.ts";
import { formatDiscrepancy } from "#i18n/format-discrepancy.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { discrepanciesOf, isContradiction } from "#model/discrepancies.ts";
import { lookupOf } from "#model/lookup.ts";

const { dataset } = readDataset(await readFolder(folderOf("data/kazakhstan-2022-01")));

test("what the shipped texts disagree on is this list, and each line of it was read against them", async () => {
  if (!dataset) throw new Error("The shipped dataset cannot be read.");
  const lookup = lookupOf(dataset);
  const text = textIn("en");
  const lines = discrepanciesOf(lookup).map((one) => {
    const words = formatDiscrepancy(text, discrepancyWords(lookup, one));
    return `${one.id}\n  ${isContradiction(one) ? "CONTRADICTION. " : ""}${words}\n`;
  });
  await expect(`${lines.join("\n")}`).toMatchFileSnapshot("shipped-discrepancies.golden.txt");
});
