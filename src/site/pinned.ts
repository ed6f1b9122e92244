/** Where the frozen copy of a version lies, from the root of the site: `v/1.1.0/`. */
export function pinnedFolder(version: string): string {
  return `v/${version}/`;
}
