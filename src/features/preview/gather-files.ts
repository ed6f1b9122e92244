import type { BroughtFile } from "#features/preview/brought-file.ts";
import { LIMITS } from "#features/preview/limits.ts";
import { PreviewFault } from "#features/preview/preview-fault.ts";
import type { Offered } from "#state/view-store.ts";

/** All files that were dropped or chosen, those in folders too. Throws a PreviewFault where they are too many to look through. */
export async function gatherFiles(offered: readonly Offered[]): Promise<readonly BroughtFile[]> {
  const files: BroughtFile[] = [];
  for (const one of offered) await gather(one, files);
  return files;
}

async function gather(offered: Offered, into: BroughtFile[]): Promise<void> {
  if (into.length >= LIMITS.files) throw new PreviewFault("files", { file: "" });
  if (offered instanceof File) {
    into.push({ path: offered.webkitRelativePath || offered.name, content: offered });
    return;
  }
  const path = offered.fullPath.replace(/^\//, "");
  if (offered.isFile) {
    const content = await fileOf(offered as FileSystemFileEntry).catch(() => {
      throw new PreviewFault("lost", { file: path });
    });
    into.push({ path, content });
    return;
  }
  const reader = (offered as FileSystemDirectoryEntry).createReader();
  // A folder is handed over in parts, the last of which is empty.
  for (let part = await entriesOf(reader); part.length > 0; part = await entriesOf(reader)) {
    for (const entry of part) await gather(entry, into);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

function entriesOf(reader: FileSystemDirectoryReader): Promise<readonly FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}
