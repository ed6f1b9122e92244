import { readFile } from "node:fs/promises";
import type { Plugin } from "vite";
import { compiledCatalogue } from "#i18n/compiled-catalogue.ts";

/** Puts the catalogues into the bundle with their messages taken apart, so that a page carries nothing that does it. */
export function messagesPlugin(): Plugin {
  return {
    name: "qantar-messages",
    apply: "build",
    load: {
      filter: { id: /\/src\/i18n\/(?:message-compiler\.ts|[a-z]{2}\.json)$/ },
      handler: async (id) => {
        if (id.endsWith(".ts")) return "export const compileOnce = (message) => message;";
        return compiledCatalogue(await readFile(id, "utf8"));
      },
    },
  };
}
