import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

export default defineConfig({
  base: "./",
  plugins: [react()],
  build: { target: "es2023", sourcemap: false, chunkSizeWarningLimit: 1200 },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
  },
});
