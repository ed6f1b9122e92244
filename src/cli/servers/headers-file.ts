import { headersOf, type Kind } from "#cli/response-headers.mjs";
import { HOST_SCRIPT } from "#site/host-script.ts";

interface Pages {
  /** The folders of the pages, from the root of the site. */
  readonly folders: readonly string[];
  /** Where the site lies in what is published; begins and ends with a slash. */
  readonly root: string;
  readonly ancestors: string;
}

/**
 * The headers as Netlify and Cloudflare Pages read them. A path that several rules fit gets the headers of all of them, so none is
 * named twice for one path; and since both write some addresses without `.html`, a page has a rule for each way to write it.
 */
export function headersFile({ folders, root, ancestors }: Pages): string {
  const copies = [root, `${root}v/:version/`];
  const rules: [Kind, string][] = copies.flatMap((site) => [
    ...folders.flatMap((folder): [Kind, string][] => [
      ["page", `${site}${folder}`],
      ["page", `${site}${folder}index.html`],
      ["embed", `${site}${folder}embed`],
      ["embed", `${site}${folder}embed.html`],
    ]),
    ["page", `${site}examples/scrollytelling`],
    ["page", `${site}examples/scrollytelling.html`],
    ["asset", `${site}assets/*`],
    ["asset", `${site}${HOST_SCRIPT.file}`],
  ]);
  return [
    "# For Netlify and Cloudflare Pages, which look for this file in the root of what is published.",
    block(`${root}*`, headersOf("missing", ancestors).common),
    ...rules.map(([kind, path]) => block(path, headersOf(kind, ancestors).own)),
    "",
  ].join("\n");
}

function block(path: string, headers: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
}
