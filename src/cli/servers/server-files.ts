import { pageLanguages } from "#cli/page-html.ts";
import type { Source } from "#cli/published-data.ts";
import { framedBy } from "#cli/response-headers.mjs";
import { apacheFile } from "#cli/servers/apache-file.ts";
import { caddyFile } from "#cli/servers/caddy-file.ts";
import { headersFile } from "#cli/servers/headers-file.ts";
import { nginxFile } from "#cli/servers/nginx-file.ts";
import { pageFolder } from "#site/page-path.ts";

/** Where a site is found, as far as a web server has to know. */
export interface Place {
  /** Its path begins and ends with a slash. */
  readonly address: URL;
  /** The folder in which it lies on the server. */
  readonly folder: string;
}

const FOLDER = "/srv/qantar";
/** For examples, as long as the address of the site is not known. */
const SOMEWHERE = "https://news.example/qantar/";

/** The names of the files that tell web servers how to send a site. They speak for the whole of it, its frozen copies among it. */
export const SERVER_FILES = ["_headers", ".htaccess", "nginx.conf.example", "Caddyfile.example"] as const;

/**
 * What tells web servers to send the headers of each kind of file: `_headers` for Netlify and Cloudflare Pages, `.htaccess` for
 * Apache, and examples for nginx and Caddy.
 */
export function serverFiles(source: Source, ancestors = framedBy()): Record<(typeof SERVER_FILES)[number], string> {
  const address = new URL(source.site ?? SOMEWHERE);
  const place = { address, folder: FOLDER };
  const folders = pageLanguages(source.dataset.meta).map(pageFolder);
  return {
    _headers: headersFile({ folders, root: source.site === null ? "/" : address.pathname, ancestors }),
    ".htaccess": apacheFile(ancestors),
    "nginx.conf.example": nginxFile(place, ancestors),
    "Caddyfile.example": caddyFile(place, ancestors),
  };
}
