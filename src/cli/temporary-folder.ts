import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let folder = "";

/** Gives the tests a folder of temporary files for this run alone. */
export function setup(): void {
  folder = mkdtempSync(join(tmpdir(), "qantar-tests-"));
  process.env.TMPDIR = folder;
}

/** Takes it away, with whatever they left in it. */
export function teardown(): void {
  rmSync(folder, { recursive: true, force: true });
}
