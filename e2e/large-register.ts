import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import type { Dataset } from "#dataset/records.ts";
import { serveDataset } from "#e2e/serve-dataset.ts";

/** As many events as make an archive, at few enough places to be quickly written. */
const EVENTS = 20_000;
const PLACES = 600;

/** An invented register with an archive, compiled as `npm run data -- build` compiles one. */
export interface LargeRegister {
  readonly dataset: Dataset;
  /** Gives a page this register in place of the site's data. */
  readonly serve: (page: Page) => Promise<void>;
}

function run(script: string, ...args: string[]): void {
  execFileSync(process.execPath, ["--import", "tsx", script, ...args], { stdio: "pipe" });
}

/** Writes and compiles the register. Fails with what the commands say. */
export function largeRegister(): LargeRegister {
  const folder = mkdtempSync(join(tmpdir(), "register-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const [source, built] = [join(folder, "source"), join(folder, "built")];
  run("e2e/bench/write-synthetic.ts", String(EVENTS), source, String(PLACES));
  run("src/cli/data.ts", "build", source, "--out", built);
  const text = readFileSync(join(built, "dataset.json"), "utf8");
  return {
    dataset: JSON.parse(text).dataset,
    serve: async (page) => {
      await serveDataset(page, text);
      await page.route("**/data/*.parquet", (route) => {
        const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
        return route.fulfill({ path: join(built, name) });
      });
    },
  };
}
