import type { Family } from "#dataset/records.ts";
import type { MarkColours } from "#features/map/marks-layer.ts";

const NAMES = [
  "country",
  "neighbour",
  "water",
  "shore",
  "river",
  "oblast",
  "border",
  "neighbour-border",
  "label-town",
  "label-country",
  "label-water",
  "label-region",
  "halo",
  "ink",
  "mark-paper",
  "mark-empty",
  "accent",
] as const;

/** The colours of the map by name, as CSS colours. */
export type MapPalette = Readonly<Record<(typeof NAMES)[number], string>>;

/** Reads the map's colours from the custom properties `--map-…` that hold at an element. */
export function readPalette(element: Element): MapPalette {
  const style = getComputedStyle(element);
  const colours = NAMES.map((name) => [name, style.getPropertyValue(`--map-${name}`).trim() || "#888"]);
  return Object.fromEntries(colours) as MapPalette;
}

/** A colour written as #rgb or #rrggbb, as RGB from 0 to 1; any other is grey. */
export function rgbOf(colour: string): readonly [number, number, number] {
  const [, digits = "808080"] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(colour.trim()) ?? [];
  const size = digits.length / 3;
  const part = (index: number) =>
    Number.parseInt(digits.slice(index * size, index * size + size), 16) / (16 ** size - 1);
  return [part(0), part(1), part(2)];
}

/** The colours of families as the page has them in `--family-<id>`; one that it has not comes from the dataset. */
export function readFamilyColours(element: Element, families: readonly Family[]): MarkColours["families"] {
  const style = getComputedStyle(element);
  return families.map((family) => rgbOf(style.getPropertyValue(`--family-${family.id}`) || family.color.light));
}
