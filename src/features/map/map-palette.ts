import type { Family } from "#dataset/records.ts";
import { familyColour } from "#evidence/family-colour.ts";

const NAMES = [
  "country",
  "neighbour",
  "water",
  "beyond",
  "graticule",
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

type Name = (typeof NAMES)[number];

/** The colours of the map by name, as CSS colours. */
export type MapPalette = Readonly<Record<Name, string>>;

/** How the map looks: every colour, in the theme in force, and the typeface of its page. */
export interface MapLook {
  readonly palette: MapPalette;
  /** In the order of the dataset's families. */
  readonly families: readonly string[];
  readonly typeface: string;
}

/** What colours come to at an element: a custom property itself still says `light-dark(…)`, only a colour in use is one. */
function inForce(element: Element, colours: readonly string[]): string[] {
  const probe = document.createElement("span");
  probe.hidden = true;
  probe.style.setProperty("forced-color-adjust", "none");
  element.append(probe);
  const found = colours.map((colour) => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return found;
}

/** A computed colour, which holds three numbers up to 255, as RGB from 0 to 1. */
export function rgbOf(colour: string): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)?.map((part) => Number(part) / 255) ?? [];
  return [red, green, blue];
}

/** Reads the map's colours from the custom properties `--map-…` that hold at an element, and the families' from the dataset. */
export function readLook(element: Element, families: readonly Family[]): MapLook {
  const found = inForce(
    element,
    NAMES.map((name) => `var(--map-${name})`),
  );
  const palette = Object.fromEntries(NAMES.map((name, index) => [name, found[index]])) as Record<Name, string>;
  return {
    palette,
    families: inForce(element, families.map(familyColour)),
    typeface: getComputedStyle(element).fontFamily,
  };
}
