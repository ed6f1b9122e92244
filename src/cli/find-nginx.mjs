import { existsSync } from "node:fs";
import { installFromDebian } from "#cli/debian-packages.mjs";

const INSTALLED = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"];

/** @returns {string | null} the path of an installed nginx: NGINX_PATH, else where systems put it */
export function findNginx() {
  return [process.env.NGINX_PATH, ...INSTALLED].find((path) => path && existsSync(path)) ?? null;
}

/**
 * Finds an nginx for the tests of the shipped configuration; where it is missing from a machine for tests (CI) that runs Debian,
 * installs it with what sends brotli.
 * @returns {string | null}
 */
export function ensureNginx() {
  const found = findNginx();
  if (found || !process.env.CI) return found;
  // Debian starts a server as it installs it, and the tests start their own.
  return installFromDebian(["nginx", "libnginx-mod-http-brotli-static"]) ? findNginx() : null;
}
