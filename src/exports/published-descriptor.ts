import type { Checksum } from "#dataset/checksum.ts";
import type { Publication } from "#dataset/records.ts";
import { TABLE_NAMES, type TableName } from "#dataset/table-name.ts";
import type { TableSchema } from "#dataset/table-schema.ts";
import { jsonText } from "#exports/claims-json.ts";
import { CLAIMS_BESIDE, FIELD_DESCRIPTIONS } from "#exports/field-descriptions.ts";

interface Published {
  /** By the path of each resource. */
  readonly checksums: ReadonlyMap<string, Checksum>;
  readonly publications: readonly Publication[];
  readonly schemas: Readonly<Record<TableName, TableSchema>>;
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly description?: string;
  readonly schema?: Partial<TableSchema>;
}

/**
 * The descriptor of a dataset as it is published: what was written, with the size and hash of each table, its schema as it is now,
 * with what every column means, and the publications as its sources where it names none. It still describes a dataset that
 * `validate` accepts.
 */
export function publishedDescriptor(written: string, { checksums, publications, schemas }: Published): string {
  const descriptor = JSON.parse(written.replace(/^\uFEFF/, "")) as { resources: Resource[]; sources?: unknown };
  const resources = descriptor.resources.map((resource) => {
    const checksum = checksums.get(resource.path);
    if (checksum === undefined) return resource;
    const table = TABLE_NAMES.find((name) => name === resource.name);
    return {
      ...(table === "events" && { description: `Events, one a row. In events.geojson: ${CLAIMS_BESIDE}` }),
      ...resource,
      ...{ mediatype: "text/csv", bytes: checksum.bytes, hash: `sha256:${checksum.sha256}` },
      ...(table && { schema: describedSchema(table, schemas[table], resource.schema) }),
    };
  });
  return jsonText({ ...descriptor, sources: descriptor.sources ?? publications.map(sourceOf), resources });
}

/** A schema with a description of every field, and with the fields of further columns that somebody has described there. */
function describedSchema(table: TableName, schema: TableSchema, written: Partial<TableSchema> = {}): TableSchema {
  const described = schema.fields.map((field) => {
    const description = descriptionOf(table, field.name);
    return description === undefined ? field : { ...field, description };
  });
  const known = new Set(schema.fields.map(({ name }) => name));
  const further = Array.isArray(written.fields) ? written.fields.filter((field) => !known.has(field?.name)) : [];
  return { ...schema, fields: [...described, ...further] };
}

/** What a column means, whichever language its header ends in; undefined where nothing is said. */
function descriptionOf(table: TableName, header: string): string | undefined {
  const descriptions = FIELD_DESCRIPTIONS[table];
  return descriptions[header] ?? descriptions[header.replace(/_[a-z]+$/, "")];
}

function sourceOf({ outlet, title, url }: Publication) {
  return { title: title === null ? outlet : `${outlet}: ${title}`, ...(url === null ? {} : { path: url }) };
}
