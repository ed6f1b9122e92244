import type { Plugin } from "vite";
import { isLeftOut, standInFor } from "#cli/library-parts.ts";

/** Leaves out of the chart library what no chart of the site has. */
export function chartLibraryPlugin(): Plugin {
  return {
    name: "qantar-chart-library",
    apply: ({ build }, { command }) => command === "build" && !build?.lib && !build?.ssr,
    enforce: "pre",
    transform: {
      filter: { id: /\/node_modules\/d3-[^/]+\/dist\/[^/]+\.mjs$/ },
      handler: (code, file) => (isLeftOut(file) ? { code: standInFor(code, file), moduleSideEffects: false } : null),
    },
  };
}
