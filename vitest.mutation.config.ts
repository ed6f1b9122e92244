import { defineConfig } from "vitest/config";

// For `npm run mutation` alone: the tests of the two layers whose code it changes, and the broken packages that hold the rules of a dataset.
export default defineConfig({
  test: {
    environment: "node",
    setupFiles: "src/cli/property-seed.ts",
    include: ["src/{model,dataset}/**/*.test.ts", "src/cli/broken-packages/*.test.ts"],
    // It reads the code, which is not what it was.
    exclude: ["src/model/no-sum.test.ts"],
    testTimeout: 60_000,
    isolate: false,
  },
});
