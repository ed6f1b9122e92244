import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** Serves a folder for as long as `work` takes, which is given its address. */
export async function served<T>(folder: string, work: (base: string) => Promise<T>): Promise<T> {
  const files = sirv(folder, { etag: true });
  const server = createServer((request, response) => {
    files(request, response, () => void response.writeHead(404).end());
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
