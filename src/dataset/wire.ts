import { DatasetError } from "#dataset/dataset-error.ts";
import { ARCHIVE_FILES } from "#dataset/event-archive.ts";
import type { Dataset } from "#dataset/records.ts";
import { TABLE_NAMES } from "#dataset/table-name.ts";

const FORMAT = "qantar-dataset";
/** The version of the compiled form. A page refuses any other, since it was built for this one. */
export const WIRE_VERSION = 10;

/** Writes a dataset as the JSON text that a page fetches. Days are integers, nothing is left out. */
export function encode(dataset: Dataset): string {
  return JSON.stringify({ format: FORMAT, formatVersion: WIRE_VERSION, dataset });
}

/**
 * Reads what `encode` wrote. Throws a DatasetError that says what the text is instead: a web page, a text cut
 * short, another format. The rows were checked when the dataset was compiled; they are not checked again.
 */
export function decode(text: string): Dataset {
  const start = text.trimStart();
  if (start === "") throw new DatasetError("empty", "The dataset is empty.");
  if (start.startsWith("<")) throw new DatasetError("page", "The address of the dataset answered with a web page.");
  const { format, formatVersion, dataset } = objectIn(parse(text));
  if (format !== FORMAT) throw new DatasetError("foreign", "This JSON is not a compiled dataset.");
  if (formatVersion !== WIRE_VERSION) {
    throw new DatasetError(
      "version",
      `The dataset has format version ${String(formatVersion)}; this page reads ${WIRE_VERSION}.`,
    );
  }
  const tables = objectIn(dataset);
  if (typeof tables.meta !== "object" || !TABLE_NAMES.every((name) => Array.isArray(tables[name]))) {
    throw new DatasetError("incomplete", "The dataset lacks a table.");
  }
  if (tables.archive !== null && !isArchive(tables.archive)) {
    throw new DatasetError("incomplete", "The dataset lacks what it says of its archive.");
  }
  return dataset as Dataset;
}

function isArchive(value: unknown): boolean {
  const { events, entries, publicationSets, countsPeople, files } = objectIn(value);
  const checksums = ARCHIVE_FILES.map((file) => objectIn(objectIn(files)[file]));
  const counts = [events, entries, ...checksums.map(({ bytes }) => bytes)];
  const whole = counts.every((count) => Number.isInteger(count) && Number(count) >= 0);
  const known = checksums.every(({ sha256 }) => typeof sha256 === "string");
  return whole && known && Array.isArray(publicationSets) && typeof countsPeople === "boolean";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new DatasetError("damaged", "The dataset is cut short or damaged.");
  }
}

function objectIn(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
