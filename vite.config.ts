import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { openDrawing } from "#cli/draw-pages.ts";
import { openPictures } from "#cli/draw-pictures.ts";
import { calendarsPlugin } from "#cli/vite-calendars.ts";
import { datasetPlugin } from "#cli/vite-dataset.ts";
import { pagesPlugin } from "#cli/vite-pages.ts";
import { picturesPlugin } from "#cli/vite-pictures.ts";
import { pinnedPlugin } from "#cli/vite-pinned.ts";

export default defineConfig({
  base: "./",
  // A path that is no page is an error, not the English page.
  appType: "mpa",
  plugins: [
    react(),
    datasetPlugin(),
    calendarsPlugin(),
    pagesPlugin({ drawing: openDrawing }),
    picturesPlugin({ drawing: openPictures }),
    pinnedPlugin(),
  ],
  build: {
    rolldownOptions: { input: { index: "index.html", embed: "embed.html" } },
    target: "es2023",
    sourcemap: false,
    chunkSizeWarningLimit: 1200,
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
    testTimeout: 60_000,
  },
});
