import { TABLE_NAMES } from "#dataset/table-name.ts";

const both = (en: string, ru: string): Record<string, string> => ({ en, ru });

const forms = (word: string, names: string): Record<string, string> =>
  Object.fromEntries(names.split(" ").map((name) => [name, word]));

/** The descriptor of the sample dataset, in English and Russian, as it is written; made anew at every call. */
export function sampleDescriptor() {
  return {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "sample",
    version: "1.0.0",
    title: "Sample",
    licenses: [{ name: "CC-BY-4.0", title: "CC BY 4.0", path: "https://creativecommons.org/licenses/by/4.0/" }],
    contributors: [{ title: "Qantar contributors" }],
    resources: TABLE_NAMES.map((name) => ({
      name: name as string,
      path: `${name}.csv`,
      format: "csv",
      encoding: "utf-8",
      schema: {},
    })),
    qantar: {
      languages: ["en", "ru"],
      title: both("Sample", "Образец"),
      subtitle: both("A small dataset", "Малый набор"),
      timeZone: "Asia/Almaty",
      coverage: { from: "2022-01-02", to: "2022-01-10" },
      translations: [{ language: "ru", status: "translated, not reviewed", reviewer: null as string | null }],
      map: { bounds: [46.4, 40.5, 87.4, 55.5] },
      metrics: [
        {
          id: "killed",
          label: both("Killed", "Погибшие"),
          unit: null as Record<string, Record<string, string>> | null,
          chart: "steps",
        },
        {
          id: "price",
          label: both("Price", "Цена"),
          unit: { en: forms("tenge", "one other"), ru: forms("тенге", "one few many other") },
          chart: "points",
        },
      ],
      populations: [
        { id: "total", label: both("Total", "Всего") },
        { id: "fuel", label: both("Fuel", "Топливо") },
      ],
      families: [
        {
          id: "protest",
          label: both("Protests", "Протесты"),
          color: { light: "#a8741a", dark: "#d3ab66" },
          categories: [{ id: "protest", label: both("Protest", "Протест") }],
        },
        {
          id: "other",
          label: both("Statements", "Заявления"),
          color: { light: "#6b6b73", dark: "#a9a9b1" },
          categories: [{ id: "statement", label: both("Statement", "Заявление") }],
        },
      ],
      words: [] as { id: string; label: Record<string, string> }[],
    },
  };
}
