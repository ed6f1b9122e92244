import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { EXAMPLES } from "#cli/example-page.ts";

const READY =
  /<script src="https:\/\/your\.site\/qantar\/embed\.js"><\/script>\n<script type="module">\n.*\bqantar\(.*<\/script>/s;

/** What is printed in a text to be pasted: fenced in Markdown, or preformatted in HTML. */
async function codesIn(file: string): Promise<string[]> {
  const codes = (await readFile(file, "utf8")).matchAll(/(?:```\w+\n|<pre><code>)(.*?)(?:\n```|<\/code><\/pre>)/gs);
  return [...codes].map(([, code = ""]) => code.replaceAll("&lt;", "<").replaceAll("&gt;", ">"));
}

it.each(["EMBEDDING.md", `public/${EXAMPLES.folder}/${EXAMPLES.page}`])(
  "a code that moves the map runs as it is pasted: a module, below the script without async (%s)",
  async (file) => {
    const moving = (await codesIn(file)).filter((code) => code.includes("map.set("));
    expect(moving).toEqual([expect.stringMatching(READY)]);
  },
);
