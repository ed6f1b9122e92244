import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checksumOf } from "#cli/checksum.ts";
import { buildName, keepOffline } from "#cli/keep-offline.ts";
import { siteListener } from "#cli/serve.mjs";
import { LANGUAGES } from "#dataset/vocabulary.ts";
import { PROMISE } from "#e2e/serve-dataset.ts";
import { datasetFiles } from "#site/dataset-file.ts";
import { promise } from "#site/promised-data.ts";

const PAGES = ["index.html", "ru/index.html", "kk/index.html"];
const LEFT_OUT = /\.(?:br|gz)$|^dist\/(?:v|figures|oembed)(?:\/|$)/;

/** A copy of the built site at an address of its own, whose server comes and goes, and which is replaced under open pages. */
export class ChangingSite {
  private server: Server | null = null;
  private port = 0;
  private readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async open(): Promise<ChangingSite> {
    const folder = await mkdtemp(join(tmpdir(), "qantar-site-"));
    await cp("dist", folder, { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
    const site = new ChangingSite(folder);
    await site.start();
    return site;
  }

  get address(): string {
    return `http://localhost:${this.port}/`;
  }

  async start(): Promise<void> {
    const server = createServer(siteListener(this.folder));
    await new Promise<void>((resolve) => server.listen(this.port, () => resolve()));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  }

  async close(): Promise<void> {
    await this.stop();
    await rm(this.folder, { recursive: true });
  }

  /** Publishes other data in place of these, as the next build with them does. */
  async publish(version: string, change: (data: string) => string): Promise<void> {
    const files = await Promise.all(
      datasetFiles(LANGUAGES).map(async (name) => {
        return [name, checksumOf(await this.edit(`data/${name}`, change))] as const;
      }),
    );
    await this.edit("data/datapackage.json", (text) => text.replace(/"version": ?"[\d.]+"/, `"version":"${version}"`));
    const build = `data-offline="${buildName([promise(files)])}"`;
    for (const page of PAGES)
      await this.edit(page, (html) =>
        html.replace(PROMISE, `data-files="${promise(files)}"`).replace(/data-offline="\w+"/, build),
      );
    await keepOffline(this.folder);
    await this.restart();
  }

  /** Turns off what readers keep, as one does without a build. */
  async turnOff(): Promise<void> {
    await copyFile(join(this.folder, "service-worker-off.js"), join(this.folder, "service-worker.js"));
    await this.restart();
  }

  /** Whoever is in the middle of an answer is cut off, and does not wait for the rest of a file that is another one now. */
  private async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  private async edit(path: string, change: (text: string) => string): Promise<string> {
    const file = join(this.folder, path);
    const before = await readFile(file, "utf8");
    const after = change(before);
    if (after === before) throw new Error(`There is nothing to change in ${path}.`);
    await writeFile(file, after);
    return after;
  }
}
