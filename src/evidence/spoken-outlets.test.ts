import { expect, it } from "vitest";
import { sampleDataset } from "#dataset/sample-package.ts";
import { spokenOutlets } from "#evidence/spoken-outlets.ts";
import { textIn } from "#i18n/text.fixture.ts";

it("a publication that is a claimant too bears its name in the language of the page, any other the name of its outlet", () => {
  const dataset = sampleDataset();
  const [first, second] = dataset.publications;
  const voice = { id: first!.id, kind: "media", parent: null, name: { en: first!.outlet, ru: "Издание А" } } as const;
  const outlets = (locale: "en" | "ru") =>
    spokenOutlets({ ...dataset, claimants: [...dataset.claimants, voice] }, textIn(locale)).publications.map(
      ({ outlet }) => outlet,
    );
  expect(outlets("ru")).toEqual(["Издание А", second!.outlet]);
  expect(outlets("en")).toEqual([first!.outlet, second!.outlet]);
});
