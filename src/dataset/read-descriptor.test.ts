import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDay } from "#dataset/day.ts";
import { formatIssue } from "#dataset/issue.ts";
import { pathsOf, readDescriptor, schemaWordsOf } from "#dataset/read-descriptor.ts";
import { sampleDescriptor } from "#dataset/sample-descriptor.ts";

type Sample = ReturnType<typeof sampleDescriptor>;

function issuesOf(change: (sample: Sample) => void): string[] {
  const sample = sampleDescriptor();
  change(sample);
  return readDescriptor(JSON.stringify(sample)).issues.map(formatIssue);
}

describe("a descriptor that is right", () => {
  const { meta, descriptor } = readDescriptor(`\uFEFF${JSON.stringify(sampleDescriptor())}`);

  it("gives what the page says of the dataset as a whole", () => {
    expect(meta).toMatchObject({
      id: "sample",
      version: "1.0.0",
      title: { en: "Sample", ru: "Образец" },
      coverage: { from: parseDay("2022-01-02"), to: parseDay("2022-01-10") },
      created: null,
      homepage: null,
      contributors: [{ title: "Qantar contributors", roles: [] }],
    });
  });

  it("keeps the day on which it was made, of a date as of a time", () => {
    const made = (created: string) => readDescriptor(JSON.stringify({ ...sampleDescriptor(), created })).meta?.created;
    expect(made("2022-01-09")).toBe(parseDay("2022-01-09"));
    expect(made("2022-01-09T23:20:50.52Z")).toBe(parseDay("2022-01-09"));
    expect(made("2022-01-09T23:20:50+06:00")).toBe(parseDay("2022-01-09"));
  });

  it("counts a translation without a reviewer as unreviewed", () => {
    expect(meta?.unreviewed).toEqual(["ru"]);
    const sample = sampleDescriptor();
    Object.assign(sample.qantar.translations[0]!, { status: "translated and reviewed", reviewer: "A. Person" });
    expect(readDescriptor(JSON.stringify(sample)).meta?.unreviewed).toEqual([]);
  });

  it("says where each table lies and which words the tables may use", () => {
    expect(pathsOf(descriptor!).get("claims")).toBe("claims.csv");
    expect(schemaWordsOf(meta!).declared).toEqual({
      metrics: ["killed", "price"],
      populations: ["total", "fuel"],
      categories: ["protest", "statement"],
    });
  });

  it("may give a unit as one text, which then serves for every number", () => {
    const sample = sampleDescriptor();
    Object.assign(sample.qantar.metrics[1]!.unit!, { ru: "тенге" });
    expect(readDescriptor(JSON.stringify(sample)).meta?.metrics[1]?.unit).toEqual({
      en: { one: "tenge", other: "tenge" },
      ru: { one: "тенге", few: "тенге", many: "тенге", other: "тенге" },
    });
  });

  it("may write a colour in capitals, as pickers of colours do", () => {
    const sample = sampleDescriptor();
    Object.assign(sample.qantar.families[0]!.color, { light: "#1C4299" });
    expect(readDescriptor(JSON.stringify(sample)).meta?.families[0]?.color.light).toBe("#1c4299");
  });

  it("may carry what other programs need", () => {
    expect(issuesOf((sample) => Object.assign(sample, { keywords: ["news"], sources: [] }))).toEqual([]);
  });
});

describe("a table lies inside the folder of its dataset", () => {
  it.each([
    "../claims.csv",
    "tables/../../claims.csv",
    "claims..csv",
    "/etc/claims.csv",
    "https://example.org/claims.csv",
    "//example.org/claims.csv",
    "file:claims.csv",
    "C:\\claims.csv",
    "a\\b.csv",
    "./claims.csv",
    ".git/config",
    "~/claims.csv",
    "claims.csv\n",
    "",
  ])("%j is refused", (path) => {
    expect(issuesOf((sample) => Object.assign(sample.resources[4]!, { path }))).toEqual([
      "datapackage:resources.events.path: is not allowed; write a path inside the folder, without .. or a web address",
    ]);
  });

  it("a folder below is allowed", () => {
    expect(issuesOf((sample) => Object.assign(sample.resources[4]!, { path: "tables/v1.2/claims.csv" }))).toEqual([]);
  });
});

describe("a descriptor that is wrong says where", () => {
  it.each<[string, (sample: Sample) => void, string]>([
    [
      "an optional table is named twice",
      (s) => s.resources.push(s.resources.find(({ name }) => name === "place-names")!),
      "resources: names the table place-names twice",
    ],
    [
      "a unit lacks a language",
      (s) => delete s.qantar.metrics[1]!.unit!.en,
      "qantar.metrics.price.unit: has no text in en",
    ],
    [
      "a unit has an empty text for all numbers",
      (s) => Object.assign(s.qantar.metrics[1]!.unit!, { ru: " " }),
      "qantar.metrics.price.unit.ru",
    ],
    [
      "the only language lacks a text, which cannot be translated",
      (s) => {
        s.qantar.languages = ["en"];
        delete s.qantar.title.en;
      },
      "qantar.title: has no text in en; fill it in",
    ],
    [
      "a category lacks a language",
      (s) => delete s.qantar.families[1]!.categories[0]!.label.ru,
      "qantar.families.other.statement.label: has no text in ru",
    ],
    [
      "a word lacks a language",
      (s) => s.qantar.words.push({ id: "much higher", label: { en: "much higher" } }),
      "qantar.words.much higher.label: has no text in ru",
    ],
    [
      "a word is declared twice",
      (s) => {
        const dozens = { id: "dozens", label: { en: "dozens", ru: "десятки" } };
        s.qantar.words = [dozens, dozens];
      },
      "qantar.words: declares dozens twice",
    ],
  ])("%s", (_rule, change, says) => {
    const issues = issuesOf(change);
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.some((issue) => issue.startsWith(`datapackage:${says}`))).toBe(true);
  });

  it("is not read where it is endless", () => {
    expect(readDescriptor(" ".repeat(5_000_000)).issues.map(formatIssue)).toEqual([
      "datapackage: is too long for a descriptor; leave out what is none of it",
    ]);
  });

  it("never throws and never plants a prototype, whatever the JSON", () => {
    const planted = `{"__proto__":{"polluted":1},${JSON.stringify(sampleDescriptor()).slice(1)}`;
    expect(readDescriptor(planted).issues).toEqual([]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readDescriptor(text).issues.length).toBeGreaterThan(0);
      }),
    );
  });
});
