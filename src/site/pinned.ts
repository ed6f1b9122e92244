import type { Site } from "#site/site.ts";

/** Where the frozen copy of a version lies, from the root of the site: `v/1.1.0/`. */
export function pinnedFolder(version: string): string {
  return `v/${version}/`;
}

/** The frozen copy of the version that a page shows. */
export function pinnedSite(site: Site, version: string): Site {
  return { ...site, root: pinnedRoot(site, version) };
}

/** The absolute address of the frozen copy of the version that a page shows; on a page of that copy the root of the copy itself. */
export function pinnedRoot({ root, live }: Site, version: string): string {
  return live === undefined ? new URL(pinnedFolder(version), root).href : root;
}
