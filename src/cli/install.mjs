// Runs before anything is installed: Node's own modules only.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const STAMP = "node_modules/.installed-from";

/** @returns {string} a fingerprint of the locked dependencies */
function lockHash() {
  return createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
}

/** Stops with a plain message where Node is too old for the toolchain. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Qantar needs Node 20.19 or newer; this is ${process.version}.`);
  process.exit(1);
}

/**
 * @param {string} file a lock file of npm
 * @returns {Record<string, { version?: string, optional?: boolean }>} its packages by their folders
 */
function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {};
}

/** @returns {boolean} whether npm itself has put there what is locked, whoever called it */
function isThere() {
  const there = packagesIn("node_modules/.package-lock.json");
  return Object.entries(packagesIn("package-lock.json")).every(
    ([folder, { version, optional }]) => folder === "" || optional || there[folder]?.version === version,
  );
}

/**
 * Stops where a folder is named after a command that takes none: else the site would be made of another dataset, without a word.
 * @param {string} command what was typed, such as `npm start`
 */
export function refuseFolder(command) {
  const [named = ""] = process.argv.slice(2);
  if (named === "" || named.startsWith("-")) return;
  console.error(`${command} takes no folder; that of the dataset stands before it: DATASET=${named} ${command}`);
  process.exit(1);
}

/**
 * Stops where the folder is left out that an option names: Vite would say so with a trace of its own code.
 * @param {string} option such as `--outDir`
 * @param {string} command what was typed, such as `npm run build`
 */
export function requireNamed(option, command) {
  const at = process.argv.findIndex((word) => word === option || word === `${option}=`);
  const [typed, folder = ""] = process.argv.slice(at);
  if (at < 0 || (typed === option && /^[^-]/.test(folder))) return;
  console.error(`${option} needs a folder behind it: ${command} -- ${option} FOLDER`);
  process.exit(1);
}

/** Installs the locked dependencies unless they are there already. What it prints goes to stderr: stdout is the command's. */
export function ensureInstalled() {
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === lockHash()) return;
  if (!isThere()) {
    console.error("Installing dependencies (npm ci)…");
    execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { stdio: ["inherit", 2, "inherit"] });
  }
  writeFileSync(STAMP, lockHash());
}

/**
 * Runs a command with its output on this terminal and stops with its exit code when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
export function run(command, args, env = {}) {
  try {
    execFileSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } });
  } catch (error) {
    const status = error instanceof Error && "status" in error && typeof error.status === "number" ? error.status : 1;
    process.exit(status || 1);
  }
}
