import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "#cli/install.mjs";

// `npm run fuzz`: every property test with a seed that nobody has tried, and more often than in `npm test`.

const { FUZZ_SEED = String(randomInt(2 ** 31)), FUZZ_RUNS = "1000" } = process.env;

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => join("src", file))
  .filter((file) => /\.test\.tsx?$/.test(file) && readFileSync(file, "utf8").includes("fast-check"));

console.log(`Seed ${FUZZ_SEED}, ${FUZZ_RUNS} runs of each property in ${files.length} files.`);
console.log(`The same again: FUZZ_SEED=${FUZZ_SEED} FUZZ_RUNS=${FUZZ_RUNS} npm run fuzz`);
run("npx", ["vitest", "run", "--testTimeout", "600000", ...process.argv.slice(2), ...files], { FUZZ_SEED, FUZZ_RUNS });
