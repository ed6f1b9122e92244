import { expect, it } from "vitest";
import { aboutOf, creatorsOf } from "#exports/about.ts";
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

it("names everybody who contributed where nobody is called a creator", () => {
  const contributors = ["A", "B"].map((title) => ({ title, roles: [] }));
  expect(creatorsOf({ contributors })).toEqual(["A", "B"]);
});
