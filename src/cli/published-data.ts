import { checksumOf } from "#cli/checksum.ts";
import { CHANGELOG_FILE } from "#cli/dataset-folder.ts";
import type { Content, FileOnDisk } from "#cli/file-on-disk.ts";
import { pageLanguages } from "#cli/page-html.ts";
import { ZIP_FILE, zippedPackage } from "#cli/zipped-package.ts";
import { ARCHIVE_FILES, type ArchiveFile } from "#dataset/event-archive.ts";
import { proseIn } from "#dataset/prose.ts";
import { DESCRIPTOR_FILE, readDescriptor, schemaWordsOf } from "#dataset/read-descriptor.ts";
import type { Dataset } from "#dataset/records.ts";
import { tableSchemas } from "#dataset/table-schema.ts";
import { LANGUAGES } from "#dataset/vocabulary.ts";
import { encode } from "#dataset/wire.ts";
import { type About, aboutOf, languageOfFiles } from "#exports/about.ts";
import { citationFile } from "#exports/citation-file.ts";
import { claimsJson, jsonText } from "#exports/claims-json.ts";
import { correctionsJson } from "#exports/corrections-json.ts";
import { type Distribution, datasetJsonLd } from "#exports/dataset-json-ld.ts";
import { eventsGeoJson } from "#exports/events-geojson.ts";
import { licenceText } from "#exports/licence-text.ts";
import { publishedDescriptor } from "#exports/published-descriptor.ts";
import { CATALOGUES } from "#i18n/catalogues.ts";
import { textFor } from "#i18n/text.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";
import { datasetFile, datasetFiles } from "#site/dataset-file.ts";
import { pinnedFolder } from "#site/pinned.ts";

/** A valid dataset, the texts of its folder, and the address of the site where it is known. */
export interface Source {
  readonly dataset: Dataset;
  readonly files: ReadonlyMap<string, string>;
  /** The large tables of a dataset with many events, by their paths in its folder, and the files of its archive. */
  readonly onDisk?: ReadonlyMap<string, FileOnDisk>;
  readonly site: string | null;
}

/** What a published dataset says of itself. Its address is that of its version, which stays. */
export function aboutPublished({ dataset, site }: Source): About {
  return aboutOf(dataset.meta, site === null ? null : `${site}${pinnedFolder(dataset.meta.version)}`);
}

/**
 * Every file that is published of a dataset, by its path in `data/`: the tables byte for byte, what is derived from them, and
 * `manifest.json` over all. Events that are many are in an archive, and in no GeoJSON, which nobody could open. The same dataset
 * and site give the same bytes. Throws where a table takes the name of another file.
 */
export function publishedData(source: Source): ReadonlyMap<string, Content> {
  const lookup = lookupOf(source.dataset);
  const about = aboutPublished(source);
  const published = new Map<string, Content>();
  const add = (path: string, content: Content) => {
    if (published.has(path))
      throw new Error(`Two published files are called ${path}: rename the table in ${DESCRIPTOR_FILE}.`);
    published.set(path, content);
  };
  for (const [path, content] of tablesOf(source)) add(path, content);
  add(DESCRIPTOR_FILE, descriptorOf(source, published));
  if (source.dataset.archive === null) add("events.geojson", eventsGeoJson(lookup, source.dataset.events, about));
  else for (const name of ARCHIVE_FILES) add(name, onDisk(source, name));
  add("claims.json", claimsJson(lookup, source.dataset.claims, about));
  add("corrections.json", correctionsJson(lookup, about));
  add("dataset.jsonld", jsonLdOf(source, lookup, distributionOf(published, "")));
  add(datasetFile("all"), encode(source.dataset));
  for (const language of pageLanguages(source.dataset.meta))
    add(datasetFile(language), encode(proseIn(source.dataset, language)));
  add(
    "CITATION.cff",
    citationFile(about, { description: descriptionIn(source), publications: source.dataset.publications }),
  );
  add("LICENSE", licenceText(about));
  const changes = source.files.get(CHANGELOG_FILE);
  if (changes !== undefined) add(CHANGELOG_FILE, changes);
  const zip = zippedPackage(published, about);
  if (zip !== null) add(ZIP_FILE, zip);
  add("manifest.json", manifestOf(about, published));
  return published;
}

/** What a page reads, and nobody else. */
const COMPILED: ReadonlySet<string> = new Set(datasetFiles(LANGUAGES));

/** The published files that can be of use to others, `folder` being the way to them. */
export function distributionOf(published: ReadonlyMap<string, Content>, folder: string): readonly Distribution[] {
  const taken = [...published].filter(([name]) => !COMPILED.has(name));
  return taken.map(([name, content]) => ({ name, address: `${folder}${name}`, ...checksumOf(content) }));
}

function tablesOf({ files, onDisk }: Source): (readonly [string, Content])[] {
  const { descriptor } = readDescriptor(files.get(DESCRIPTOR_FILE));
  return (descriptor?.resources ?? []).map(({ path }) => {
    const content = onDisk?.get(path) ?? files.get(path);
    if (content === undefined) throw new Error(`${DESCRIPTOR_FILE} names ${path}, which is not in the folder.`);
    return [path, content] as const;
  });
}

function onDisk(source: Source, name: ArchiveFile): FileOnDisk {
  const file = source.onDisk?.get(name);
  if (file === undefined) throw new Error(`The archive lacks ${name}.`);
  return file;
}

function descriptorOf({ dataset, files }: Source, tables: ReadonlyMap<string, Content>): string {
  const checksums = new Map([...tables].map(([path, content]) => [path, checksumOf(content)]));
  const schemas = tableSchemas(schemaWordsOf(dataset.meta));
  return publishedDescriptor(files.get(DESCRIPTOR_FILE) ?? "", {
    ...{ checksums, schemas },
    publications: dataset.publications,
  });
}

function jsonLdOf(source: Source, lookup: Lookup, distribution: readonly Distribution[]): string {
  const about = aboutPublished(source);
  const language = languageOfFiles(source.dataset.meta);
  const text = textFor(language, CATALOGUES[language]);
  const { claims } = source.dataset;
  const page = about.url ?? "../";
  return jsonText(
    datasetJsonLd(lookup, { about, text, description: descriptionIn(source), distribution, claims, page }),
  );
}

function descriptionIn({ dataset, files }: Source): string {
  const { descriptor } = readDescriptor(files.get(DESCRIPTOR_FILE));
  const { title, subtitle } = dataset.meta;
  const language = languageOfFiles(dataset.meta);
  return descriptor?.description ?? [title[language], subtitle[language]].filter(Boolean).join(". ");
}

function manifestOf({ name, version }: About, published: ReadonlyMap<string, Content>): string {
  const files = [...published].map(([path, content]) => ({ path, ...checksumOf(content) }));
  return jsonText({ name, version, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) });
}
