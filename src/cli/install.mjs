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

/** Installs the locked dependencies unless they are there already. */
export function ensureInstalled() {
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === lockHash()) return;
  console.log("Installing dependencies (npm ci)…");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund"], { stdio: "inherit" });
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
