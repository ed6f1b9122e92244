import type { Family } from "#dataset/records.ts";

/** The colour of a family of categories in CSS, for both themes. */
export function familyColour({ color }: Family): string {
  return `light-dark(${color.light}, ${color.dark})`;
}
