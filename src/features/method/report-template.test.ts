import { expect, it } from "vitest";
import { SMALL_DATASET } from "#evidence/small-dataset.fixture.ts";
import { reportTemplate } from "#features/method/report-template.ts";
import { textIn } from "#i18n/text.fixture.ts";

it("names dataset, version and address, and leaves a line for each thing that the reader has to name", () => {
  const address = "https://example.org/?place=almaty";
  expect(reportTemplate(textIn("en"), SMALL_DATASET.meta, address).split("\n")).toEqual([
    "Dataset: A small dataset (small), version 1.2.3",
    "Page: https://example.org/?place=almaty",
    "Id of the claim or event:",
    "Publication and paragraph:",
    "What the page says:",
    "What the publication prints:",
  ]);
});
