import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemaWordsOf } from "#dataset/read-descriptor.ts";
import { sampleDataset, samplePackage } from "#dataset/sample-package.ts";
import { TABLE_NAMES } from "#dataset/table-name.ts";
import { tableSchemas } from "#dataset/table-schema.ts";
import { DATE_PRECISIONS, PLACE_PRECISIONS } from "#dataset/vocabulary.ts";
import { citationsTable, claimsTable, eventsTable } from "#exports/csv-tables.ts";
import { DOWNLOAD_COLUMNS, FIELD_DESCRIPTIONS } from "#exports/field-descriptions.ts";
import { publishedDescriptor } from "#exports/published-descriptor.ts";
import { sampleLookup } from "#model/sample-dataset.ts";

const schemas = tableSchemas(schemaWordsOf(sampleDataset().meta));
const written = JSON.parse(samplePackage().get("datapackage.json") ?? "");
const checksum = { bytes: 1, sha256: "ab" };
const checksums = new Map(TABLE_NAMES.map((name) => [`${name}.csv`, checksum]));

function published(descriptor: unknown) {
  return JSON.parse(publishedDescriptor(JSON.stringify(descriptor), { checksums, publications: [], schemas }));
}

describe("the columns of a published table", () => {
  it("say each what they mean, in one sentence of their table", () => {
    const fields = published(written).resources.flatMap(
      ({ name, schema }: { name: string; schema: { fields: { name: string; description?: string }[] } }) =>
        schema.fields.map((field) => [`${name}.${field.name}`, field.description ?? ""] as const),
    );
    expect(fields.length).toBeGreaterThan(70);
    for (const [column, description] of fields) expect(description, column).toMatch(/^[a-zA-Z].*\.$/s);
  });

  it("are described nowhere where there is no such column", () => {
    for (const table of TABLE_NAMES) {
      const headers = schemas[table].fields.map(({ name }) => name);
      for (const column of Object.keys(FIELD_DESCRIPTIONS[table])) {
        expect(
          headers.some((header) => header === column || header === `${column}_en`),
          `${table}.${column}`,
        ).toBe(true);
      }
    }
  });

  it("name every word that tells how closely an event is known", () => {
    const { date_precision, place_precision } = FIELD_DESCRIPTIONS.events;
    for (const word of DATE_PRECISIONS) expect(date_precision).toMatch(new RegExp(`\\b${word}\\b`));
    for (const word of PLACE_PRECISIONS) expect(place_precision).toMatch(new RegExp(`\\b${word}\\b`));
  });

  it("of events say what claims in events.geojson are, where the dataset describes its table no other way", () => {
    const described = (resources: unknown) =>
      published({ ...written, resources }).resources.find(({ name }: { name: string }) => name === "events")
        .description;
    expect(described(written.resources)).toContain("In events.geojson: The claims of an event are those printed");
    const own = written.resources.map((resource: object) => ({ ...resource, description: "Ours." }));
    expect(described(own)).toBe("Ours.");
  });

  it("have the schema of the words that the dataset declares now, and keep what was said of further columns", () => {
    const own = { name: "mood", type: "string" };
    const resources = written.resources.map((resource: { name: string }) =>
      resource.name === "claims"
        ? { ...resource, schema: { fields: [{ name: "metric", type: "any" }, own] } }
        : resource,
    );
    const { schema } = published({ ...written, resources }).resources.find(
      ({ name }: { name: string }) => name === "claims",
    );
    const metric = schema.fields.find(({ name }: { name: string }) => name === "metric");
    expect(metric.constraints.enum).toContain("killed");
    expect(schema.fields.at(-1)).toEqual(own);
  });
});

it("what a downloaded table has beside the published one is told beside it, and in the guide to the data", () => {
  const told = DOWNLOAD_COLUMNS.map((line) => line.split(":")[0]).join(", ");
  const guide = readFileSync("data/README.md", "utf8").split("### Columns of the downloads")[1] ?? "";
  const bare = (column: string) => column.replace(/_(?:en|ru|kk)$/, "");
  const lookup = sampleLookup({});
  for (const [name, table] of [
    ["claims", claimsTable(lookup, [])],
    ["citations", citationsTable(lookup, [])],
    ["events", eventsTable(lookup, [])],
  ] as const) {
    const known = schemas[name].fields.map((field) => bare(field.name));
    for (const header of table.header.map(bare).filter((column) => !known.includes(column))) {
      expect(told, `${name}.${header} needs a line in DOWNLOAD_COLUMNS, before its colon`).toContain(header);
      expect(guide, `${name}.${header} needs a line in data/README.md, too`).toMatch(
        new RegExp(`\\b${header}(?![a-z])`),
      );
    }
  }
});
