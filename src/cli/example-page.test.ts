import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { DEFAULT_FOLDER } from "#cli/dataset-folder.ts";
import { EXAMPLES, exampleFits } from "#cli/example-page.ts";
import { sourceIn } from "#cli/read-source.ts";
import { sampleDataset } from "#dataset/sample-package.ts";

const shipped = await readFile(`public/${EXAMPLES.folder}/${EXAMPLES.page}`, "utf8");
const step = (query: object) => `<section class="step" data-query='${JSON.stringify(query)}'></section>`;

describe("the example of a story that moves the map", () => {
  it("fits the shipped dataset", async () => {
    expect(exampleFits(shipped, (await sourceIn(DEFAULT_FOLDER)).dataset)).toBe(true);
  });

  it("fits no dataset that lacks a place, a metric or a day of its steps", () => {
    const sample = sampleDataset();
    const fits = (query: object) => exampleFits(step({}) + step(query), sample);
    expect(fits({ place: "almaty,airport", metric: "killed", from: "2022-01-02", to: "2022-01-10" })).toBe(true);
    expect(fits({ clock: "known" })).toBe(true);
    for (const query of [
      { place: "almaty,dhaka" },
      { metric: "boats" },
      { from: "2022-01-01" },
      { to: "2022-01-11" },
      { to: "soon" },
    ]) {
      expect([query, fits(query)]).toEqual([query, false]);
    }
  });
});
