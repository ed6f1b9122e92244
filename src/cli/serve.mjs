import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { framedBy, headersOf, kindOf, mediaTypeOf } from "#cli/response-headers.mjs";

/**
 * Answers as a web server with the shipped configuration does: the headers of each kind of file, what was compressed beforehand,
 * a folder by its page, and a 404 for what is not there.
 * @param {string} folder
 * @param {string} [ancestors] who may set the embedded page in a frame
 * @returns {import("node:http").RequestListener}
 */
export function siteListener(folder, ancestors = framedBy()) {
  const files = sirv(folder, {
    etag: true,
    // Looks for each file when it is asked for: a list from the start would not hold after the next build.
    dev: true,
    gzip: true,
    brotli: true,
    // Names are taken as they are asked for.
    extensions: [],
    setHeaders: (response, path) => {
      for (const [name, value] of Object.entries(headersOf(kindOf(path), ancestors).own))
        response.setHeader(name, value);
      response.setHeader("Content-Type", mediaTypeOf(path));
    },
  });
  return (request, response) => {
    const [path = "/"] = (request.url ?? "/").split("?");
    const { common } = headersOf("missing");
    for (const [name, value] of Object.entries(common)) response.setHeader(name, value);
    const missing = () => {
      response.statusCode = 404;
      response.end("Not found");
    };
    if (path.includes("//")) return missing();
    if (!path.endsWith("/") && existsSync(join(folder, join("/", path), "index.html"))) {
      response.writeHead(301, { Location: `${path.split("/").at(-1)}/` }).end();
      return;
    }
    request.url = path.endsWith("/") ? `${path}index.html` : path;
    files(request, response, missing);
  };
}

/** @param {string} folder */
function listenerOrStop(folder) {
  try {
    return siteListener(folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return process.exit(1);
  }
}

/**
 * Serves a built site on http://localhost:PORT (4173 unless PORT says otherwise).
 * @param {string} folder
 * @returns {Promise<void>}
 */
export async function serve(folder) {
  const port = Number(process.env.PORT ?? 4173);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    console.error(`PORT must be a whole number from 1 to 65535, not "${process.env.PORT}".`);
    process.exit(1);
  }
  if (!existsSync(`${folder}/index.html`)) {
    console.error(`There is no built site in ${folder}/: run "npm run build" first.`);
    process.exit(1);
  }
  const server = createServer(listenerOrStop(folder));
  server.on("error", (error) => {
    const taken = "code" in error && error.code === "EADDRINUSE";
    console.error(
      taken
        ? `Port ${port} is taken: stop what uses it, or choose another one with PORT=4180 npm start.`
        : error.message,
    );
    process.exit(1);
  });
  await new Promise((resolve) => server.listen(port, () => resolve(undefined)));
  console.log(`Qantar is at http://localhost:${port}/`);
}

if (argv[1] === fileURLToPath(import.meta.url)) await serve("dist");
