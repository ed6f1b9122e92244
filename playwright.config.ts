import { defineConfig } from "@playwright/test";
import { findBrowser } from "#cli/find-browser.mjs";

// Looked for once: the processes that run the tests are told.
process.env.CHROMIUM_PATH ||= await findBrowser();

const port = Number(process.env.E2E_PORT ?? 4273);

// A second list replaces the browser's first, which is Playwright's own: so this one names what of that matters to a test, and the
// two pages that Chromium makes anew for the suggestions of each window's address bar, which cost more than half of ours.
const FEATURES_LEFT_OUT = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./e2e/built-site.ts",
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  timeout: 120_000,
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { maxDiffPixelRatio: 0.001, pathTemplate: "{testDir}/pictures/{arg}{ext}" },
  },
  snapshotPathTemplate: "{testDir}/transcripts/{arg}{ext}",
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    // Written down only when asked for: it costs every test, and says nothing of one that passes.
    trace: process.env.E2E_TRACE ? "retain-on-failure" : "off",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        `--disable-features=${FEATURES_LEFT_OUT}`,
      ],
    },
  },
  webServer: {
    command: "node src/cli/serve.mjs",
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
