import { describe, expect, it } from "vitest";
import { TABLES } from "#dataset/columns.ts";
import { tableSchemas } from "#dataset/table-schema.ts";
import { CLAIMANT_KINDS } from "#dataset/vocabulary.ts";

const schemas = tableSchemas({
  languages: ["en", "kk"],
  declared: { metrics: ["killed"], populations: ["total"], categories: ["protest"] },
});
const field = (table: keyof typeof schemas, name: string) => schemas[table].fields.find((entry) => entry.name === name);

describe("the published schema follows from the declared columns", () => {
  it("a localised column becomes one field a language", () => {
    expect(schemas.claimants.fields.map((entry) => entry.name)).toEqual(["id", "kind", "parent", "name_en", "name_kk"]);
  });

  it("a field says its type and every constraint of its cells", () => {
    expect(field("claimants", "kind")).toEqual({
      name: "kind",
      type: "string",
      constraints: { required: true, enum: CLAIMANT_KINDS },
    });
    expect(field("claims", "as_of")).toEqual({ name: "as_of", type: "date", constraints: { required: true } });
    expect(field("claims", "as_of_basis")).toEqual({
      name: "as_of_basis",
      type: "string",
      constraints: { enum: ["stated", "publication", "inferred"] },
    });
    expect(field("claims", "value")).toEqual({ name: "value", type: "number", constraints: { minimum: 0 } });
    expect(field("places", "alias")).toEqual({ name: "alias", type: "list", delimiter: ";", itemType: "string" });
    expect(field("events", "title_kk")).toEqual({
      name: "title_kk",
      type: "string",
      constraints: { required: true, maxLength: 90 },
    });
  });

  it("declared words are published as the words of their column", () => {
    expect(field("claims", "metric")?.constraints?.enum).toEqual(["killed"]);
    expect(field("claims", "population")?.constraints?.enum).toEqual(["total"]);
    expect(field("events", "category")?.constraints?.enum).toEqual(["protest"]);
  });

  it("a reference becomes a foreign key; one to its own table names no resource", () => {
    expect(schemas.claims.foreignKeys).toEqual([
      { fields: ["place"], reference: { resource: "places", fields: ["id"] } },
      { fields: ["claimant"], reference: { resource: "claimants", fields: ["id"] } },
      { fields: ["part_of"], reference: { fields: ["id"] } },
      { fields: ["supersedes"], reference: { fields: ["id"] } },
    ]);
    expect(schemas.publications.foreignKeys).toBeUndefined();
  });

  it("a key whose cells may be empty is a unique key, any other the primary key", () => {
    expect(schemas.claims.primaryKey).toEqual(["id"]);
    expect(schemas.uncited.primaryKey).toEqual(["publication", "paragraph"]);
    expect(schemas["place-names"].uniqueKeys).toEqual([["place", "from", "to"]]);
    expect(schemas.citations.primaryKey).toBeUndefined();
    expect(schemas.citations.uniqueKeys).toEqual([TABLES.citations.key]);
  });
});
