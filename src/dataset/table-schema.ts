import type { CellType, Declared } from "#dataset/cell.ts";
import { type Column, headersOf, type Table } from "#dataset/column.ts";
import { tableOf } from "#dataset/columns.ts";
import { propertiesOf } from "#dataset/read-table.ts";
import { TABLE_NAMES, type TableName } from "#dataset/table-name.ts";
import type { Language } from "#dataset/vocabulary.ts";

/** The words of a dataset that its schemas depend on. */
export interface SchemaWords {
  readonly languages: readonly Language[];
  readonly declared: Readonly<Record<Declared, readonly string[]>>;
}

/** A field of a Frictionless Table Schema. */
export interface SchemaField {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
  readonly [option: string]: unknown;
}

/** A Frictionless Table Schema (Data Package v2). */
export interface TableSchema {
  readonly fieldsMatch: readonly ["superset"];
  readonly fields: readonly SchemaField[];
  readonly primaryKey?: readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly unknown[];
}

const TYPE: Readonly<Record<CellType<unknown>["type"], Readonly<Record<string, unknown>>>> = {
  text: { type: "string" },
  id: { type: "string" },
  ref: { type: "string" },
  enum: { type: "string" },
  declared: { type: "string" },
  url: { type: "string", format: "uri" },
  list: { type: "list", delimiter: ";", itemType: "string" },
  day: { type: "date" },
  integer: { type: "integer" },
  number: { type: "number" },
  boolean: { type: "boolean", trueValues: ["true"], falseValues: ["false"] },
};

/** The Table Schemas of a whole dataset, by table: what `datapackage.json` publishes of the declared columns. */
export function tableSchemas(words: SchemaWords): Readonly<Record<TableName, TableSchema>> {
  const schemas = TABLE_NAMES.map((name) => [name, schemaOf(tableOf(name), words)]);
  return Object.fromEntries(schemas);
}

function schemaOf(table: Table<Record<string, unknown>>, words: SchemaWords): TableSchema {
  const columns = propertiesOf(table).map(
    (property) => [property, table.columns[property]] as [string, Column<unknown>],
  );
  const fields = columns.flatMap(([property, column]) =>
    headersOf(property, column, words.languages).map((name) => fieldOf(name, column, words)),
  );
  const foreignKeys = columns.flatMap(([property, column]) => {
    const { target } = column.cell;
    if (target === undefined) return [];
    const reference = { ...(target === table.name ? {} : { resource: target }), fields: ["id"] };
    return [{ fields: headersOf(property, column, words.languages), reference }];
  });
  const filled = (name: string) => fields.some((field) => field.name === name && field.constraints?.required === true);
  return {
    fieldsMatch: ["superset"],
    fields,
    ...(table.key.every(filled) ? { primaryKey: table.key } : { uniqueKeys: [table.key] }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

function fieldOf(name: string, column: Column<unknown>, words: SchemaWords): SchemaField {
  const { cell, required } = column;
  const oneOf = cell.declared === undefined ? cell.words : words.declared[cell.declared];
  const constraints = {
    ...(required ? { required } : {}),
    ...(cell.pattern === undefined ? {} : { pattern: cell.pattern }),
    ...(oneOf === undefined ? {} : { enum: oneOf }),
    ...(cell.minimum === undefined ? {} : { minimum: cell.minimum }),
    ...(cell.maximum === undefined ? {} : { maximum: cell.maximum }),
    ...(cell.maxLength === undefined ? {} : { maxLength: cell.maxLength }),
  };
  const shape = { name, ...TYPE[cell.type] } as unknown as SchemaField;
  return Object.keys(constraints).length === 0 ? shape : { ...shape, constraints };
}
