import type { DatasetMeta, Family } from "#dataset/records.ts";

/** The colour of a family of categories in CSS, for both themes. */
export function familyColour({ color }: Family): string {
  return `light-dark(${color.light}, ${color.dark})`;
}

/** The colours of all families as custom properties of the document: name and value. */
export function familyProperties({ families }: DatasetMeta): (readonly [name: string, value: string])[] {
  return families.map((family) => [`--family-${family.id}`, familyColour(family)]);
}
