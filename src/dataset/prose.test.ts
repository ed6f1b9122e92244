import { describe, expect, it } from "vitest";
import { proseIn } from "#dataset/prose.ts";
import type { Dataset } from "#dataset/records.ts";
import { sampleDataset } from "#dataset/sample-package.ts";
import { LANGUAGES } from "#dataset/vocabulary.ts";

function spoken(texts: Partial<Record<"en" | "ru" | "kk", string>>): Dataset {
  const dataset = sampleDataset();
  return {
    ...dataset,
    places: dataset.places.map((row) => ({ ...row, name: texts })),
    events: dataset.events.map((row) => ({ ...row, title: texts, summary: texts })),
    claims: dataset.claims.map((row) => ({ ...row, note: texts })),
    citations: dataset.citations.map((row) => ({ ...row, note: texts })),
  };
}

function proseOf({ events, claims, citations }: Dataset): unknown[] {
  return [events.map(({ title, summary }) => [title, summary]), claims, citations].flat(3).map((row) => {
    return "note" in row ? row.note : row;
  });
}

describe("proseIn: a dataset as a page in one language reads it", () => {
  const all = { en: "a town", ru: "город", kk: "қала" };

  it.each(LANGUAGES)("has its prose in that language, %s, and its names in all", (language) => {
    const own = proseIn(spoken(all), language);
    expect(new Set(proseOf(own).map((text) => JSON.stringify(text)))).toEqual(
      new Set([JSON.stringify({ [language]: all[language] })]),
    );
    expect(own.places.map(({ name }) => name)).toEqual(spoken(all).places.map(({ name }) => name));
  });

  it("keeps a text that the language lacks in every language that it has", () => {
    const foreign = spoken({ en: "a town", ru: "город" });
    expect(proseIn(foreign, "kk")).toEqual(foreign);
  });

  it("is the dataset itself where there is no other language", () => {
    const single = spoken({ en: "a town" });
    expect(proseIn(single, "en")).toEqual(single);
  });
});
