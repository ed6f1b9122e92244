import { build, type Rolldown } from "vite";

/** Bundles the formatters as the page's own build does, to one script that leaves them in the global `formatters`. */
export async function bundleFormatters(): Promise<string> {
  const built = await build({
    logLevel: "error",
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry: "e2e/formatters.ts", formats: ["iife"], name: "formatters" },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunk = outputs.flatMap(({ output }) => output).find((file) => file.type === "chunk");
  if (!chunk) throw new Error("The bundle of the formatters is empty.");
  return chunk.code;
}
