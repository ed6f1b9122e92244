import { expect, it } from "vitest";
import { cells, sampleIssues } from "#dataset/sample-package.ts";

const told = (language: string) => sampleIssues(cells("publications", 2, { language }));

it("a language is named by the code that browsers know, of a language with its country, too", () => {
  for (const code of ["en", "kk", "pt-BR", "zh-hant"]) expect(told(code), code).toEqual([]);
});

it("a longer code is told with the usual one, and the code of a country with what is meant", () => {
  expect(told("rus")).toEqual(["publications:2:language: warning: “rus” is mostly written ru; write that"]);
  expect(told("kz")).toEqual([
    "publications:2:language: warning: “kz” is the code of no language; write that of the language and not of a country: kk is Kazakh, uk is Ukrainian",
  ]);
});

it("what only looks like a code is none", () => {
  expect(told("en-abcde-abcde")).toEqual([expect.stringContaining("is the code of no language")]);
});
