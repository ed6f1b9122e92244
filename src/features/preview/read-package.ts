import { readDataset } from "#dataset/read-dataset.ts";
import { DESCRIPTOR_FILE, pathsOf, readDescriptor } from "#dataset/read-descriptor.ts";
import type { Unpacked } from "#features/preview/brought-file.ts";
import { LIMITS } from "#features/preview/limits.ts";
import type { Outcome } from "#features/preview/outcome.ts";
import { PreviewFault } from "#features/preview/preview-fault.ts";
import { problemsOfIssues } from "#features/preview/problems.ts";
import { textOf } from "#features/preview/text-of.ts";

/** Reads a Qantar package: its descriptor, and the tables that it names beside it. */
export function readPackage(
  unpacked: Unpacked,
  { descriptor, file }: { readonly descriptor: string; readonly file: string },
): Outcome {
  const folder = descriptor.slice(0, -DESCRIPTOR_FILE.length);
  const text = textOf(unpacked, descriptor);
  const files = new Map([[DESCRIPTOR_FILE, text]]);
  const reading = readDescriptor(text);
  for (const path of reading.descriptor ? pathsOf(reading.descriptor).values() : []) {
    if (unpacked.has(folder + path)) files.set(path, textOf(unpacked, folder + path));
  }
  const beside = [...unpacked.keys()].flatMap((path) => (path.startsWith(folder) ? path.slice(folder.length) : []));
  const { dataset, issues } = readDataset(files, beside);
  const count = dataset?.events.length ?? 0;
  if (count > LIMITS.events) throw new PreviewFault("events", { file, count });
  return { file, form: "package", rows: null, found: [], problems: problemsOfIssues(issues), dataset, files };
}
