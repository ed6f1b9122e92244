import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { calendarsPlugin } from "#cli/vite-calendars.ts";
import { datasetPlugin } from "#cli/vite-dataset.ts";

export default defineConfig({
  base: "./",
  plugins: [react(), datasetPlugin(), calendarsPlugin()],
  build: { target: "es2023", sourcemap: false, chunkSizeWarningLimit: 1200 },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
    testTimeout: 60_000,
  },
});
