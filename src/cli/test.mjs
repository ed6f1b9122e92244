// `npm test`: everything that has to hold, from a fresh clone.
import { ensureInstalled, requireNode, run } from "#cli/install.mjs";

requireNode();
ensureInstalled();
const { ensureNginx } = await import("#cli/find-nginx.mjs");
const { findBrowser } = await import("#cli/find-browser.mjs");
const browser = await findBrowser().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
console.log(`Browser for the tests: ${browser}`);
const nginx = ensureNginx();
console.log(
  nginx
    ? `Web server for the tests: ${nginx}`
    : "No nginx found: the tests of its configuration are left out. Install it, or set NGINX_PATH to its executable.",
);
for (const step of ["check", "unit", "build", "e2e"]) {
  console.log(`\n— npm run ${step}`);
  run("npm", ["run", "--silent", step], { CHROMIUM_PATH: browser });
}
