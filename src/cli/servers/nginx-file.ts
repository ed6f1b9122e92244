import { headersOf, MEDIA_TYPES, OTHER_MEDIA_TYPE, PATHS } from "#cli/response-headers.mjs";
import type { Place } from "#cli/servers/server-files.ts";

/**
 * A whole server for nginx. What a path gets is looked up in tables, since a `location` of its own for each kind would drop the
 * headers of the one around it.
 */
export function nginxFile({ address, folder }: Place, ancestors: string): string {
  const { hostname, port, pathname: path } = address;
  const { common } = headersOf("missing", ancestors);
  return `# For nginx: change host and folder, and put it where your other sites are (on Debian into /etc/nginx/sites-enabled/).
${table("qantar_policy", "Content-Security-Policy", ancestors)}
${table("qantar_cache", "Cache-Control", ancestors)}

server {
  listen ${port || "80"};
  server_name ${hostname};
  absolute_redirect off;
${path === "/" ? "" : `\n  location = ${path.slice(0, -1)} {\n    return 301 ${path};\n  }\n`}
  location ${path} {
    alias ${folder}/;
    index index.html;

    gzip_static on;
    gzip_vary on;
    # With the module ngx_brotli (on Debian libnginx-mod-http-brotli-static):
    # brotli_static on;

    types {
${Object.entries(MEDIA_TYPES)
  .map(([end, type]) => `      "${type}" ${end};`)
  .join("\n")}
    }
    default_type "${OTHER_MEDIA_TYPE}";

    # With a file that is missing, too; the others with one that is there.
${Object.entries(common)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join("\n")}
    add_header Cache-Control $qantar_cache;
    add_header Content-Security-Policy $qantar_policy;
  }
}
`;
}

/** What a header says for each kind of path, the first that fits, as a variable. A header without a value is not sent. */
function table(variable: string, header: string, ancestors: string): string {
  const said = (kind: (typeof PATHS)[number][0]) => headersOf(kind, ancestors).own[header] ?? "";
  const rows = PATHS.map(([kind, pattern]) => `  "~${pattern}" "${said(kind)}";`);
  return [`map $uri $${variable} {`, ...rows, `  default "${said("file")}";`, "}"].join("\n");
}
