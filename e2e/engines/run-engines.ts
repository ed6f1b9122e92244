// `npm run e2e:engines`: one journey through the built site in Firefox and in WebKitGTK.
import { existsSync } from "node:fs";
import { ensureFirefox, ensureWebKit } from "#cli/find-engines.mjs";
import { run } from "#cli/install.mjs";
import type { Engine } from "#e2e/engines/engine.ts";
import { Firefox } from "#e2e/engines/firefox.ts";
import { JOURNEY } from "#e2e/engines/journey.ts";
import { Screen } from "#e2e/engines/screen.ts";
import { WatchedSite } from "#e2e/engines/watched-site.ts";
import { WebKit } from "#e2e/engines/webkit.ts";
import { HostServer } from "#e2e/host-server.ts";

const SITE = "dist";

if (!existsSync(`${SITE}/index.html`)) {
  console.log(`There is no built site in ${SITE}/: building it first.`);
  run("npm", ["run", "--silent", "build"]);
}

const firefox = ensureFirefox();
const webkit = ensureWebKit();
const engines = [
  {
    name: "Firefox",
    packages: "firefox-esr xvfb",
    start: firefox && ((screen: Screen) => Firefox.start(firefox.browser, screen)),
  },
  {
    name: "WebKitGTK",
    packages: "webkit2gtk-driver xvfb",
    start: webkit && ((screen: Screen) => WebKit.start(webkit, screen)),
  },
];

const counts = { passed: 0, failed: 0 };

/** Takes the steps one after the other, each also where one before it has failed, and tells what came of each. */
async function travel(engine: Engine, screen: Screen): Promise<void> {
  const watched = new WatchedSite(SITE);
  const site = await watched.open();
  const other = new HostServer(site);
  const scene = { engine, site, host: `${await other.open()}/hosts/closed.html`, downloads: screen.home };
  for (const [title, take] of JOURNEY) {
    const begun = performance.now();
    const outcome = await take(scene).then(
      (told) => ({ told, faults: watched.takeFaults() }),
      (error: Error) => ({ told: undefined, faults: [error.message, ...watched.takeFaults()] }),
    );
    const passed = outcome.faults.length === 0;
    counts[passed ? "passed" : "failed"]++;
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    console.log(
      `${passed ? "ok" : "FAILED"}  ${engine.name}: ${title}${typeof outcome.told === "string" ? ` (${outcome.told})` : ""}, ${seconds} s`,
    );
    for (const fault of outcome.faults) console.log(`        ${fault}`);
  }
  await other.close();
  watched.close();
}

for (const { name, packages, start } of engines) {
  if (!start) {
    console.log(`left out  ${name}: it is not installed here. On Debian: apt-get install ${packages}.`);
    continue;
  }
  const screen = new Screen();
  await screen.open();
  try {
    const engine = await start(screen);
    await travel(engine, screen);
    await engine.close();
  } finally {
    await screen.close();
  }
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
