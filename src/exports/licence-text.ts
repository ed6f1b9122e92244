import type { About } from "#exports/about.ts";

/** The terms of the data in words, with the line to credit them by. */
export function licenceText({ title, version, licenses, citation }: About): string {
  return [
    `${title}, version ${version}`,
    "",
    "These data are published under:",
    ...licenses.map((license) => `  ${license.title} (${license.name})\n  ${license.path}`),
    "",
    "Whoever uses them names the creators and the version, links the terms, and says what was changed:",
    `  ${citation}`,
    "",
    "The terms cover the tables and the words in them. They do not cover the publications that are cited, none of whose",
    "sentences are reproduced here.",
    "",
  ].join("\n");
}
