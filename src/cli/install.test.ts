import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

/** Runs a script of package.json as it is typed with some words, for what it prints where it fails. */
const typed = (script: string, ...words: string[]) =>
  expect(() => execFileSync(process.execPath, [`src/cli/${script}.mjs`, ...words], { stdio: "pipe" }));

it.each([
  ["start", "npm start"],
  ["build", "npm run build"],
  ["dev", "npm run dev"],
])("a folder that is named after a command that takes none is not passed over: %s", (script, command) => {
  typed(script, "my-story").toThrow(
    `${command} takes no folder; that of the dataset stands before it: DATASET=my-story ${command}`,
  );
});

it("an option that names a folder says in one line that there is none behind it", () => {
  for (const words of [["--outDir"], ["--outDir", "--emptyOutDir"], ["--outDir="], ["--outDir", ""]])
    typed("build", ...words).toThrow(/^[^\n]+\n--outDir needs a folder behind it: npm run build -- --outDir FOLDER\n$/);
});
