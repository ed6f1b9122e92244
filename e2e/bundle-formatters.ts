import { build, type Rolldown } from "vite";
import { calendarsPlugin } from "#cli/vite-calendars.ts";

/**
 * Bundles the formatters with the calendars of the page to one script that leaves them in the global `formatters`.
 * The page's own configuration is not read: its several entries cannot become one script.
 */
export async function bundleFormatters(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    plugins: [calendarsPlugin()],
    build: {
      write: false,
      copyPublicDir: false,
      target: "es2023",
      lib: { entry: "e2e/formatters.ts", formats: ["iife"], name: "formatters" },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const chunk = outputs.flatMap(({ output }) => output).find((file) => file.type === "chunk");
  if (!chunk) throw new Error("The bundle of the formatters is empty.");
  return chunk.code;
}
