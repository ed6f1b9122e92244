import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { installFromDebian } from "#cli/debian-packages.mjs";

const INSTALL_LIMIT_MS = 180_000;

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** @param {() => void} attempt @returns {boolean} whether it went through */
function succeeds(attempt) {
  try {
    attempt();
    return true;
  } catch {
    return false;
  }
}

/** @returns {Promise<string | null>} the browser that Playwright has downloaded for itself, if there is one */
async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

/** @returns {Promise<string | null>} Playwright's browser, freshly downloaded, if it can be had and starts here */
async function installPlaywrights() {
  const options = { stdio: /** @type {const} */ ("inherit"), timeout: INSTALL_LIMIT_MS };
  if (!succeeds(() => execFileSync("npx", ["playwright", "install", "chromium"], options))) return null;
  const own = await playwrightsOwn();
  return own && succeeds(() => execFileSync(own, ["--version"])) ? own : null;
}

/**
 * Finds a Chromium for the end-to-end tests: CHROMIUM_PATH, an installed one, Playwright's own; else installs one.
 * @returns {Promise<string>} the path of the executable
 * @throws {Error} that says what to do, where no browser can be had
 */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  }
  const found = INSTALLED.find((path) => existsSync(path)) ?? (await playwrightsOwn());
  if (found) return found;
  console.log("No Chromium found: installing one for the tests…");
  const own = (await installPlaywrights()) ?? (installFromDebian(["chromium"]) ? "/usr/bin/chromium" : null);
  if (own) return own;
  throw new Error(
    "No Chromium could be installed. Install Chrome or Chromium and set CHROMIUM_PATH to its executable.",
  );
}
