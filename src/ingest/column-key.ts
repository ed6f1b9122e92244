/** The name of a column by which it is found: in any case, on one line, whatever the spaces between its words. */
export function columnKey(name: string): string {
  return name.trim().replace(/\s+/g, " ").toLowerCase();
}
