import { type Day, isoDay } from "#dataset/day.ts";
import type { About } from "#exports/about.ts";

const COMMANDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** A text in which LaTeX reads no command, and which stands on one line. */
function literal(text: string): string {
  return text.replace(/[\\~^]|[{}$&#_%]/g, (sign) => COMMANDS[sign] ?? `\\${sign}`).replace(/\s+/g, " ");
}

/**
 * A dataset as an entry for BibTeX and BibLaTeX, looked at on a day. Names and title keep their capitals; a creator is a whole name,
 * which is not told apart into a first and a last one. The address stands as it is, as both of them take it.
 */
export function bibtexEntry({ name, creators, title, version, created, licenses, url }: About, accessed: Day): string {
  const fields = [
    ...(creators.length > 0 ? [["author", creators.map((creator) => `{${literal(creator)}}`).join(" and ")]] : []),
    ["title", `{${literal(title)}}`],
    ...(created === null
      ? []
      : [
          ["year", created.slice(0, 4)],
          ["date", created],
        ]),
    ["version", literal(version)],
    ...(licenses.length > 0 ? [["note", literal(licenses.map((licence) => licence.name).join(", "))]] : []),
    ...(url === null ? [] : [["url", url]]),
    ["urldate", isoDay(accessed)],
  ];
  return `@misc{${name}-v${version},\n${fields.map(([field, text]) => `  ${field} = {${text}},\n`).join("")}}\n`;
}
