import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { openDrawing } from "#cli/draw-pages.ts";
import { openPictures } from "#cli/draw-pictures.ts";
import { calendarsPlugin } from "#cli/vite-calendars.ts";
import { chartLibraryPlugin } from "#cli/vite-chart-library.ts";
import { compressedPlugin } from "#cli/vite-compressed.ts";
import { datasetPlugin } from "#cli/vite-dataset.ts";
import { examplesPlugin } from "#cli/vite-examples.ts";
import { latinScriptsPlugin } from "#cli/vite-latin-scripts.ts";
import { mapLibraryPlugin } from "#cli/vite-map-library.ts";
import { messagesPlugin } from "#cli/vite-messages.ts";
import { noticesPlugin } from "#cli/vite-notices.ts";
import { offlinePlugin } from "#cli/vite-offline.ts";
import { pagesPlugin } from "#cli/vite-pages.ts";
import { picturesPlugin } from "#cli/vite-pictures.ts";
import { pinnedPlugin } from "#cli/vite-pinned.ts";

const TESTS = "src/**/*.test.{ts,tsx}";
const ISOLATED_TESTS = "src/**/*.isolated.test.{ts,tsx}";

/** What runs while the page waits to be wanted, and must bring nothing of it. */
const BEFORE_THE_PAGE =
  /\/src\/(?:app\/(?:open-once|wake)|io\/fetch-ahead|site\/hand|site\/is-framed)\.ts$|vite\/(?:preload-helper|modulepreload-polyfill)/;

export default defineConfig({
  base: "./",
  // A path that is no page is an error, not the English page.
  appType: "mpa",
  plugins: [
    react(),
    latinScriptsPlugin(),
    chartLibraryPlugin(),
    mapLibraryPlugin(),
    datasetPlugin(),
    calendarsPlugin(),
    messagesPlugin(),
    noticesPlugin(),
    pagesPlugin({ drawing: openDrawing }),
    picturesPlugin({ drawing: openPictures }),
    examplesPlugin(),
    offlinePlugin(),
    pinnedPlugin(),
    compressedPlugin(),
  ],
  build: {
    rolldownOptions: {
      // Pictures and compression are known to take most of the time.
      checks: { bundlerTimings: false },
      input: {
        index: "index.html",
        embed: "embed.html",
        // What these two wait to open: entries too, so that what they need at once counts as initial below.
        "open-dashboard": "src/app/open-dashboard.ts",
        "open-embed": "src/app/open-embed.ts",
      },
      output: {
        codeSplitting: {
          groups: [
            { name: "wake", test: BEFORE_THE_PAGE, priority: 1 },
            // What a page starts with and others use too is one file: a file for each set of users costs a page seven requests more.
            { name: "shared", tags: ["$initial"], minShareCount: 2 },
          ],
        },
      },
    },
    target: "es2023",
    sourcemap: false,
    chunkSizeWarningLimit: 1200,
  },
  test: {
    environment: "node",
    globalSetup: "src/cli/temporary-folder.ts",
    setupFiles: "src/cli/property-seed.ts",
    testTimeout: 60_000,
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    // Reading all modules anew for each file took most of the time: only the tests that replace modules need it.
    projects: [
      { extends: true, test: { name: "shared", include: [TESTS], exclude: [ISOLATED_TESTS], isolate: false } },
      { extends: true, test: { name: "isolated", include: [ISOLATED_TESTS] } },
    ],
  },
});
