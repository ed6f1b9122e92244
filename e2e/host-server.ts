import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

const LIBRARIES: Readonly<Record<string, string>> = {
  "pym.js": "node_modules/pym.js/dist/pym.v1.js",
  "sidechain.js": "node_modules/@nprapps/sidechain/dist/sidechain.js",
};

/** The pages of others in `fixtures/hosts`, at an origin of their own: what they take from outside comes over the network. */
export class HostServer {
  private readonly server: Server;
  private readonly site: string;
  /** What stands for `{{code}}` in a page. */
  code = "";

  constructor(site: string) {
    this.site = site;
    this.server = createServer((request, response) => {
      const file = (request.url ?? "/").replace(/^\/hosts\//, "").replace(/\?.*/, "");
      readFile(LIBRARIES[file] ?? `e2e/fixtures/hosts/${file}`, "utf8").then(
        (text) => {
          const type = file.endsWith(".js") ? "text/javascript" : "text/html";
          response.setHeader("Content-Type", `${type}; charset=utf-8`);
          response.end(text.replaceAll("{{site}}", this.site).replace("{{code}}", () => this.code));
        },
        () => response.writeHead(204).end(),
      );
    });
  }

  /** The origin that it is at from now on. */
  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
