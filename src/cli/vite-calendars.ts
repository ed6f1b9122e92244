import type { Plugin } from "vite";
import { CALENDARS } from "#i18n/calendars.ts";

/** Puts the calendars of this Node into the bundle in place of the module that asks the platform for them. */
export function calendarsPlugin(): Plugin {
  return {
    name: "qantar-calendars",
    load: {
      filter: { id: /\/src\/i18n\/calendars\.ts$/ },
      handler: () => `export const CALENDARS = ${JSON.stringify(CALENDARS)};`,
    },
  };
}
