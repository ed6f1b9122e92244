import { run } from "#cli/install.mjs";

// `npm run mutation [FILE…]`: changes the code of model and dataset, one small change after the other, and names each that no test
// notices. Its tools are installed for the moment, beside what the lock names: among what they need are licences that the project
// does not take in (see src/cli/lock-problems.ts).

const TOOLS = ["@stryker-mutator/core@9.6.1", "@stryker-mutator/vitest-runner@9.6.1"];

const files = process.argv.slice(2);
run("npm", ["install", "--no-save", "--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund", ...TOOLS]);
run("npx", ["stryker", "run", ...(files.length > 0 ? ["--mutate", files.join(",")] : [])]);
