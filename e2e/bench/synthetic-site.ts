import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildReference } from "#e2e/bench/reference-page.ts";
import { type SyntheticRegister, syntheticRegister } from "#e2e/bench/synthetic-register.ts";

/** Where the page of the ordinary ways lies in a site, from its root. */
export const REFERENCE = "reference/";

/** The built site of an invented register. */
export interface SyntheticSite {
  readonly register: SyntheticRegister;
  readonly folder: string;
  /** How long it took to read, check, compile and build. */
  readonly seconds: number;
}

/** Builds the site of an invented register, as a newsroom builds one of its data, for as long as `work` takes. */
export async function withSyntheticSite<T>(
  { events, places }: { readonly events: number; readonly places: number },
  work: (site: SyntheticSite) => Promise<T>,
): Promise<T> {
  const around = await mkdtemp(join(tmpdir(), "qantar-bench-"));
  const [source, folder] = [join(around, "source"), join(around, "site")];
  try {
    run("e2e/bench/write-synthetic.ts", [String(events), source, String(places)]);
    const start = Date.now();
    const environment = { ...process.env, DATASET: source, TMPDIR: around };
    run(
      "node_modules/vite/bin/vite.js",
      ["build", "--outDir", folder, "--emptyOutDir", "--logLevel", "error"],
      environment,
    );
    const seconds = (Date.now() - start) / 1000;
    const register = syntheticRegister(events, places);
    await buildReference(join(folder, REFERENCE), register);
    return await work({ register, folder, seconds });
  } finally {
    await rm(around, { recursive: true });
  }
}

function run(script: string, args: readonly string[], env = process.env): void {
  execFileSync(process.execPath, ["--import", "tsx", script, ...args], { stdio: ["ignore", "ignore", "inherit"], env });
}
