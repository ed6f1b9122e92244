import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";

it.each([
  ["start", "npm start"],
  ["build", "npm run build"],
  ["dev", "npm run dev"],
])("a folder that is named after a command that takes none is not passed over: %s", (script, command) => {
  const typed = () => execFileSync(process.execPath, [`src/cli/${script}.mjs`, "my-story"], { stdio: "pipe" });
  expect(typed).toThrow(
    `${command} takes no folder; that of the dataset stands before it: DATASET=my-story ${command}`,
  );
});
