import { expect, it } from "vitest";
import { citationFile } from "#exports/citation-file.ts";
import { sampleAbout } from "#exports/sample-about.fixture.ts";
import { yamlText } from "#exports/yaml-text.ts";
import { PUBLICATIONS } from "#model/sample-dataset.ts";

const publications = [{ ...PUBLICATIONS[0]!, title: 'Said "18": not 16', url: "https://a.example/1" }];

it("names dataset, version, creators and terms, and what was read as references", () => {
  expect(citationFile(sampleAbout(), { description: "What was said.", publications })).toBe(
    `cff-version: "1.2.0"
message: "If you use these data, cite them as below, with the version."
type: "dataset"
title: "Sample"
version: "1.0.0"
abstract: "What was said."
authors:
  - name: "A. Writer"
license: "CC-BY-4.0"
license-url: "https://creativecommons.org/licenses/by/4.0/"
url: "https://news.example/q/v/1.0.0/"
references:
  - type: "article"
    title: "Said \\"18\\": not 16"
    authors:
      - name: "Outlet B"
    publisher:
      name: "Outlet B"
    date-published: "2022-01-09"
    url: "https://a.example/1"
`,
  );
});

it("names the day of the version where it is known", () => {
  const file = citationFile({ ...sampleAbout(), created: "2022-01-09" }, { description: "x", publications });
  expect(file).toContain('version: "1.0.0"\ndate-released: "2022-01-09"\n');
});

it("gives a licence that the format does not know by its address alone, and an author always", () => {
  const licenses = [{ name: "house-terms", title: "House terms", path: "https://news.example/terms" }];
  const file = citationFile({ ...sampleAbout(null), creators: [], licenses }, { description: "x", publications: [] });
  expect(file).not.toMatch(/^license:/m);
  expect(file).toContain('license-url: "https://news.example/terms"');
  expect(file).toContain('authors:\n  - name: "sample"');
  expect(file).not.toMatch(/^(?:url|references):/m);
});

it("no text in YAML means anything but itself", () => {
  const text = '# no\n- : {a} "b" \\ \u0000 &x *y !z';
  const [line, rest] = yamlText({ a: text }).split("\n");
  expect(rest).toBe("");
  expect(JSON.parse(line!.slice("a: ".length))).toBe(text);
});
