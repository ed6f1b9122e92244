import { existsSync, readdirSync } from "node:fs";
import { installFromDebian } from "#cli/debian-packages.mjs";

const LIBRARIES = "/usr/lib";

/** @param {readonly string[]} paths @returns {string | undefined} */
function firstThere(paths) {
  return paths.find((path) => existsSync(path));
}

/** @returns {string | undefined} the screen that nobody sees */
function findScreen() {
  return firstThere(["/usr/bin/Xvfb"]);
}

/** @returns {string[]} where WebKitGTK's own small browser may lie, by architecture and version of its library */
function miniBrowsers() {
  if (!existsSync(LIBRARIES)) return [];
  const folders = [LIBRARIES, ...readdirSync(LIBRARIES).map((name) => `${LIBRARIES}/${name}`)];
  return folders.flatMap((folder) =>
    ["6.0", "4.1", "4.0"].map((version) => `${folder}/webkit2gtk-${version}/MiniBrowser`),
  );
}

/** @returns {{ browser: string } | null} */
function findFirefox() {
  const browser = firstThere(["/usr/bin/firefox-esr", "/usr/bin/firefox"]);
  return browser && findScreen() ? { browser } : null;
}

/** @returns {{ driver: string, browser: string } | null} */
function findWebKit() {
  const driver = firstThere(["/usr/bin/WebKitWebDriver"]);
  const browser = firstThere(miniBrowsers());
  return driver && browser && findScreen() ? { driver, browser } : null;
}

/**
 * Finds something; where it is missing from a machine for tests (CI) that runs Debian, installs it first.
 * @template T
 * @param {() => T | null} find
 * @param {readonly string[]} packages
 * @returns {T | null}
 */
function ensure(find, packages) {
  const found = find();
  if (found || !process.env.CI) return found;
  return installFromDebian(packages) ? find() : null;
}

/**
 * Firefox, which needs no driver.
 * @returns {{ browser: string } | null} null where it cannot be had
 */
export function ensureFirefox() {
  return ensure(findFirefox, ["firefox-esr", "xvfb"]);
}

/**
 * WebKitGTK's own small browser, and the driver that comes with it.
 * @returns {{ driver: string, browser: string } | null} null where one of them cannot be had
 */
export function ensureWebKit() {
  return ensure(findWebKit, ["webkit2gtk-driver", "xvfb"]);
}
