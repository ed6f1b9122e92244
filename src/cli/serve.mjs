import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

/**
 * Serves a built site on http://localhost:PORT (4173 unless PORT says otherwise). A file that is not there is a 404.
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
  const files = sirv(folder, { etag: true, gzip: true, brotli: true });
  const server = createServer((request, response) => {
    response.setHeader("Access-Control-Allow-Origin", "*");
    files(request, response, () => {
      response.statusCode = 404;
      response.end("Not found");
    });
  });
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
