import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { calendarsPlugin } from "#cli/vite-calendars.ts";
import { datasetPlugin } from "#cli/vite-dataset.ts";
import { pagesPlugin } from "#cli/vite-pages.ts";

export default defineConfig({
  base: "./",
  // A path that is no page is an error, not the English page.
  appType: "mpa",
  plugins: [react(), datasetPlugin(), calendarsPlugin(), pagesPlugin(), pagesPlugin({ template: "embed.html" })],
  build: {
    target: "es2023",
    sourcemap: false,
    chunkSizeWarningLimit: 1200,
    rolldownOptions: { input: ["index.html", "embed.html"] },
  },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
    testTimeout: 60_000,
  },
});
