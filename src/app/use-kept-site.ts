import { useSyncExternalStore } from "react";
import { type KeptSite, keptSite, onKeptSite } from "#io/kept-site.ts";

/** What this device keeps of the site. */
export function useKeptSite(): KeptSite {
  return useSyncExternalStore(onKeptSite, keptSite, keptSite);
}
