import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * Installs packages with Debian's package manager, where there is one and it may.
 * @param {readonly string[]} packages
 * @returns {boolean} whether they are there now
 */
export function installFromDebian(packages) {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  const options = {
    stdio: /** @type {const} */ ("inherit"),
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  try {
    execFileSync("apt-get", ["update", "-qq"], options);
    execFileSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], options);
    return true;
  } catch {
    return false;
  }
}
