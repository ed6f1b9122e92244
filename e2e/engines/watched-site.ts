import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { framedBy, headersOf, kindOf, policyOf } from "#cli/response-headers.mjs";
import { siteListener } from "#cli/serve.mjs";

const FIRST = '<script src="';
const WATCH = readFileSync(join(import.meta.dirname, "watch.js"));

/** A built site, served as one that was built for this address (SITE_URL), but that each page tells what goes wrong in it. */
export class WatchedSite {
  private readonly folder: string;
  private readonly files: ReturnType<typeof siteListener>;
  private readonly server = createServer((request, response) => this.answer(request, response));
  private readonly told: string[] = [];
  private origin = "";

  constructor(folder: string) {
    this.folder = folder;
    this.files = siteListener(folder);
  }

  /** The address of the site from now on. */
  async open(): Promise<string> {
    await once(this.server.listen(0, "127.0.0.1"), "listening");
    this.origin = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return `${this.origin}/`;
  }

  /** What went wrong since this was last asked. */
  takeFaults(): string[] {
    return this.told.splice(0);
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const [path = "/"] = (request.url ?? "/").split("?");
    const kind = kindOf(path);
    if (path === "/told") void this.hear(request, response);
    else if (path === "/watch.js") response.setHeader("Content-Type", "text/javascript").end(WATCH);
    else if (kind === "page" || kind === "embed") this.page(path, kind, response);
    else this.files(request, response);
  }

  private async hear(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.told.push(await text(request));
    response.writeHead(204).end();
  }

  private page(path: string, kind: "page" | "embed", response: ServerResponse): void {
    const { common, own } = headersOf(kind, framedBy(), this.origin);
    const built = readFileSync(join(this.folder, path.endsWith("/") ? `${path}index.html` : path), "utf8");
    response.writeHead(200, { ...common, ...own, "Content-Type": "text/html; charset=utf-8" });
    response.end(
      built
        .replace(`content="${policyOf(kind)}"`, `content="${policyOf(kind, null, this.origin)}"`)
        .replace(FIRST, `${FIRST}/watch.js"></script>${FIRST}`),
    );
  }
}
