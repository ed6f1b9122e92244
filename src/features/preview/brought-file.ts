import { LIMITS } from "#features/preview/limits.ts";
import type { Progress } from "#features/preview/outcome.ts";
import { PreviewFault } from "#features/preview/preview-fault.ts";
import { collected, gunzipped, isRead, unzipped } from "#features/preview/unpack.ts";
import { isWorkbook } from "#ingest/file-text.ts";

/** A file that somebody brought, at its path in what was dropped or chosen. */
export interface BroughtFile {
  readonly path: string;
  readonly content: Blob;
}

/** The bytes of the files, once they are unpacked, by their paths. */
export type Unpacked = ReadonlyMap<string, Uint8Array>;

const PACKED = /\.(?:zip|gz)$/i;
const WORKBOOK = /\.(?:xlsx?|xlsm|ods|numbers)$/i;

/** Reads what was brought and unpacks it. Files that hold no table are passed by, unless there is nothing else. */
export async function unpackedFiles(
  brought: readonly BroughtFile[],
  onProgress: (progress: Progress) => void,
): Promise<Unpacked> {
  const workbooks = new Set(await workbooksAmong(brought));
  const isWanted = (one: BroughtFile) =>
    isRead(one.path) || PACKED.test(one.path) || (WORKBOOK.test(one.path) && !workbooks.has(one));
  const wanted = brought.filter(isWanted);
  const [first] = brought;
  if (wanted.length === 0) {
    const [workbook] = workbooks;
    throw workbook
      ? new PreviewFault("workbook", { file: workbook.path })
      : new PreviewFault("none", { file: brought.length === 1 && first ? first.path : "" });
  }
  if (wanted.length > LIMITS.files) throw new PreviewFault("files", { file: "" });
  const all = wanted.reduce((sum, { content }) => sum + content.size, 0);
  if (all > LIMITS.bytes) throw new PreviewFault("bytes", { file: wanted.length === 1 ? (first?.path ?? "") : "" });

  let done = 0;
  const onBytes = (bytes: number) => {
    done += bytes;
    onProgress({ what: "bytes", done, all });
  };
  const files = new Map<string, Uint8Array>();
  for (const { path, content } of wanted) {
    const bytes = await bytesOf({ path, content }, onBytes);
    for (const [name, unpacked] of await opened(path, bytes)) files.set(name, unpacked);
  }
  return files;
}

const MARK_LENGTH = 4;

/** Those that are workbooks by their bytes: a table may only be called so. */
async function workbooksAmong(brought: readonly BroughtFile[]): Promise<readonly BroughtFile[]> {
  const found: BroughtFile[] = [];
  for (const one of brought.filter(({ path }) => WORKBOOK.test(path))) {
    const head = await bytesOf({ path: one.path, content: one.content.slice(0, MARK_LENGTH) }, () => {});
    if (isWorkbook(head)) found.push(one);
  }
  return found;
}

async function bytesOf({ path, content }: BroughtFile, onBytes: (bytes: number) => void) {
  try {
    return await collected(content.stream(), { file: path, onBytes });
  } catch (error) {
    throw error instanceof PreviewFault ? error : new PreviewFault("lost", { file: path });
  }
}

async function opened(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<Unpacked> {
  if (/\.zip$/i.test(path)) return unzipped(bytes, path);
  if (/\.gz$/i.test(path)) return new Map([[path.replace(/\.gz$/i, ""), await gunzipped(bytes, path)]]);
  return new Map([[path, bytes]]);
}
