import type { Checksum } from "#dataset/checksum.ts";
import type { Publication } from "#dataset/records.ts";
import { jsonText } from "#exports/claims-json.ts";

interface Published {
  /** By the path of each resource. */
  readonly checksums: ReadonlyMap<string, Checksum>;
  readonly publications: readonly Publication[];
}

/**
 * The descriptor of a dataset as it is published: what was written, with the size and hash of each table, and the publications
 * as its sources where it names none. It still describes a dataset that `validate` accepts.
 */
export function publishedDescriptor(written: string, { checksums, publications }: Published): string {
  const descriptor = JSON.parse(written.replace(/^\uFEFF/, "")) as { resources: { path: string }[]; sources?: unknown };
  const resources = descriptor.resources.map((resource) => {
    const checksum = checksums.get(resource.path);
    if (checksum === undefined) return resource;
    return { ...resource, mediatype: "text/csv", bytes: checksum.bytes, hash: `sha256:${checksum.sha256}` };
  });
  return jsonText({ ...descriptor, sources: descriptor.sources ?? publications.map(sourceOf), resources });
}

function sourceOf({ outlet, title, url }: Publication) {
  return { title: title === null ? outlet : `${outlet}: ${title}`, ...(url === null ? {} : { path: url }) };
}
