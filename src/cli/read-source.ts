import { readFolder } from "#cli/dataset-folder.ts";
import type { Source } from "#cli/published-data.ts";
import { siteAddress } from "#cli/site-address.ts";
import { formatIssue, type Issue } from "#dataset/issue.ts";
import { readDataset } from "#dataset/read-dataset.ts";

/** Reads the dataset in a folder for publication; `source` is null when it has errors. Throws when there is no such folder. */
export async function readSource(
  folder: string,
): Promise<{ readonly source: Source | null; readonly issues: readonly Issue[] }> {
  const files = await readFolder(folder);
  const { dataset, issues } = readDataset(files);
  return { source: dataset && { dataset, files, site: siteAddress() }, issues };
}

/** Reads the dataset in a folder for publication. Throws, with every problem, when it has errors. */
export async function sourceIn(folder: string): Promise<Source> {
  const { source, issues } = await readSource(folder);
  if (source === null) throw new Error(`The dataset in ${folder} has errors:\n${issues.map(formatIssue).join("\n")}`);
  return source;
}
