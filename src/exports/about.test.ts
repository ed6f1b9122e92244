import { expect, it } from "vitest";
import { aboutOf } from "#exports/about.ts";
import { sampleAbout } from "#exports/sample-about.fixture.ts";
import { january, META } from "#model/sample-dataset.ts";

it("cites creators, title, version, terms, and the address of the version where one is known", () => {
  expect(sampleAbout().citation).toBe("A. Writer. Sample. Version 1.0.0. CC-BY-4.0. https://news.example/q/v/1.0.0/");
  expect(sampleAbout(null).citation).toBe("A. Writer. Sample. Version 1.0.0. CC-BY-4.0.");
});

it("cites the year of the version where it is known", () => {
  const { citation } = aboutOf(
    { ...META, created: january(8), contributors: [{ title: "A. Writer", roles: [] }] },
    null,
  );
  expect(citation).toMatch(/^A\. Writer \(2022\)\. Sample\. /);
});

it("speaks the language of a dataset that has no English", () => {
  const about = aboutOf({ ...META, languages: ["kk", "ru"], title: { kk: "Өрт", ru: "Пожар" } }, null);
  expect(about.title).toBe("Өрт");
  expect(about.citation).toContain("Өрт");
});

it("writes the day of the version as a date", () => {
  expect(aboutOf({ ...META, created: january(8) }, null).created).toBe("2022-01-08");
  expect(aboutOf({ ...META, created: null }, null).created).toBeNull();
});
