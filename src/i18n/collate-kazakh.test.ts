import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFolder } from "#cli/dataset-folder.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import { collate } from "#i18n/collate.ts";
import { collateKazakh } from "#i18n/collate-kazakh.ts";

const platform = new Intl.Collator("kk", { numeric: true });

describe("the order of Kazakh texts", () => {
  it("is that of the alphabet", () => {
    const alphabet = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";
    expect([...alphabet].reverse().sort((a, b) => collate("kk", a, b))).toEqual([...alphabet]);
  });

  it("is the platform's own for every name of the dataset, on a platform that has Kazakh", async () => {
    const { dataset } = readDataset(await readFolder("data/kazakhstan-2022-01"));
    const { places, claimants, meta } = dataset ?? expect.fail("the dataset has errors");
    const named = [...places, ...claimants].map(({ name }) => name.kk ?? "");
    const labels = [...meta.metrics, ...meta.populations].map(({ label }) => label.kk ?? "");
    const names = [...named, ...labels];
    expect([...names].sort(collateKazakh)).toEqual([...names].sort(platform.compare));
  });

  it("is the platform's own for any words and numbers", () => {
    const letters = [..."аәбгғдеёийкқнңоөуұүхһыіьэяАҚӨABcz 0123456789"];
    const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(collateKazakh(a, b)), JSON.stringify([a, b])).toBe(platform.compare(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  it("takes numbers by their size and leaves Latin for the end", () => {
    const sorted = ["CNN", "10-абзац", "Ұлттық банк", "9-абзац", "Абай"].sort(collateKazakh);
    expect(sorted).toEqual(["9-абзац", "10-абзац", "Абай", "Ұлттық банк", "CNN"]);
  });
});
