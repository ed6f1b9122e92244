import { headersOf, MEDIA_TYPES, OTHER_MEDIA_TYPE, PATHS } from "#cli/response-headers.mjs";
import type { Place } from "#cli/servers/server-files.ts";

type Headers = Readonly<Record<string, string>>;

/** A whole server for Caddy 2.6 or newer, which gets its certificate itself where the address does not begin with `http:`. */
export function caddyFile({ address, folder }: Place, ancestors: string): string {
  const { host, origin, protocol, pathname: path } = address;
  const { common } = headersOf("missing", ancestors);
  // The first kind that fits a path has to be the last said, as what comes later is put in the place of what came before.
  const rules = [...PATHS]
    .reverse()
    .map(([kind, pattern]) => rule(kind, `path_regexp ${pattern}`, headersOf(kind, ancestors).own));
  const site = [
    `root * ${folder}`,
    "",
    "# With a file that is missing, too; the others with one that is there.",
    header("", common),
    rule("there", "", headersOf("file", ancestors).own),
    ...rules,
    ...Object.entries(MEDIA_TYPES).map(([end, type]) => `header *.${end} Content-Type "${type}"`),
    `header ?Content-Type "${OTHER_MEDIA_TYPE}"`,
    "",
    "file_server {",
    "  precompressed br gzip",
    "}",
  ].join("\n");
  return `# For Caddy: change host and folder.
${protocol === "http:" ? origin : host} {
${path === "/" ? "" : `  redir ${path.slice(0, -1)} ${path}\n`}  handle_path ${path}* {
${indented(indented(site))}
  }
}
`;
}

/** A folder is there with its page. */
const THERE = "file {path} {path}index.html";

function rule(name: string, condition: string, headers: Headers): string {
  const conditions = [THERE, condition].filter((line) => line !== "");
  return [`@${name} {`, ...conditions.map(indented), "}", header(`@${name} `, headers)].join("\n");
}

function header(matcher: string, headers: Headers): string {
  return [`header ${matcher}{`, ...Object.entries(headers).map(([name, value]) => `  ${name} "${value}"`), "}"].join(
    "\n",
  );
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}
