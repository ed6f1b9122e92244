import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Language } from "#dataset/vocabulary.ts";
import { MOST_RANK, TOWN_ZOOM } from "#features/map/ground-names.ts";
import { REGULAR } from "#features/map/map-fonts.ts";
import type { MapPalette } from "#features/map/map-palette.ts";

/** The drawn images that the labels use: see map-images.ts. */
export const TOWN_DOT = "town-dot";
export const MARK_BLOCK = "mark-block";

/** The source of the room that marks and names take. */
export const ROOM_TAKEN = "room-taken";
const AROUND = ["left", "right", "top", "bottom"] as const;

function nameIn(locale: Language): ExpressionSpecification {
  return ["coalesce", ["get", `name_${locale}`], ["get", "name_en"]];
}

function ofKind(kind: string): ExpressionSpecification {
  return ["==", ["get", "kind"], kind];
}

function halo(text: string, colour: MapPalette, width = 1.4): NonNullable<SymbolLayerSpecification["paint"]> {
  return { "text-color": text, "text-halo-color": colour.halo, "text-halo-width": width };
}

function water(colour: MapPalette, locale: Language): LayerSpecification {
  return {
    id: "label-water",
    type: "symbol",
    source: "labels",
    filter: [
      "all",
      ["in", ["get", "kind"], ["literal", ["water", "river"]]],
      ["<=", ["get", "rank"], ["step", ["zoom"], ...MOST_RANK.water]],
    ],
    layout: {
      "text-field": nameIn(locale),
      "text-font": [REGULAR],
      "text-size": ["interpolate", ["linear"], ["zoom"], 3, 10, 7, 13],
      "text-letter-spacing": 0.08,
      "text-max-width": 6,
      "text-padding": 4,
    },
    paint: { ...halo(colour["label-water"], colour, 0), "text-halo-color": colour.water },
  };
}

function countries(colour: MapPalette, locale: Language): LayerSpecification {
  return {
    id: "label-countries",
    type: "symbol",
    source: "labels",
    filter: ofKind("country"),
    maxzoom: 7.5,
    layout: {
      "text-field": ["upcase", nameIn(locale)],
      "text-font": [REGULAR],
      "text-size": ["interpolate", ["linear"], ["zoom"], 3, 10, 6, 14],
      "text-letter-spacing": 0.22,
      "text-max-width": 9,
      "text-padding": 6,
    },
    paint: { ...halo(colour["label-country"], colour, 1.2), "text-halo-color": colour.neighbour },
  };
}

function regions(colour: MapPalette, locale: Language): LayerSpecification {
  return {
    id: "label-regions",
    type: "symbol",
    source: "labels",
    filter: ofKind("region"),
    minzoom: 5.4,
    layout: {
      "text-field": nameIn(locale),
      "text-font": [REGULAR],
      "text-size": 11,
      "text-letter-spacing": 0.1,
      "text-max-width": 8,
      "text-padding": 8,
    },
    paint: halo(colour["label-region"], colour),
  };
}

function towns(colour: MapPalette, locale: Language): LayerSpecification {
  return {
    id: "label-towns",
    type: "symbol",
    source: "labels",
    filter: ["all", ofKind("town"), ["<=", ["get", "rank"], ["step", ["zoom"], ...MOST_RANK.town]]],
    minzoom: TOWN_ZOOM,
    layout: {
      "icon-image": TOWN_DOT,
      "icon-padding": 1,
      "text-field": nameIn(locale),
      "text-font": [REGULAR],
      "text-size": ["interpolate", ["linear"], ["zoom"], 3.6, 10.5, 7, 13],
      "text-variable-anchor": [...AROUND],
      "text-radial-offset": 0.55,
      "text-justify": "auto",
      "text-padding": 3,
      "symbol-sort-key": ["get", "rank"],
    },
    paint: halo(colour["label-town"], colour),
  };
}

/** The room that marks, their names and what lies over the map take from all labels; they themselves are painted over it. */
function roomTaken(): LayerSpecification[] {
  return [
    {
      id: "room-of-marks",
      type: "symbol",
      source: ROOM_TAKEN,
      filter: ofKind("mark"),
      layout: {
        "icon-image": MARK_BLOCK,
        "icon-size": ["get", "block"],
        "icon-overlap": "always",
      },
    },
    {
      id: "room-of-names",
      type: "symbol",
      source: ROOM_TAKEN,
      filter: ofKind("name"),
      layout: {
        "text-field": ["get", "words"],
        "text-font": [REGULAR],
        "text-size": ["get", "size"],
        "text-max-width": 40,
        "text-overlap": "always",
        "text-padding": 1,
      },
      paint: { "text-opacity": 0 },
    },
    {
      id: "room-covered",
      type: "symbol",
      source: ROOM_TAKEN,
      filter: ofKind("covered"),
      layout: {
        "icon-image": MARK_BLOCK,
        "icon-size": 0.01,
        "icon-padding": ["get", "room"],
        "icon-overlap": "always",
      },
    },
  ];
}

/** Every label, from the least to the most important: what comes later is placed first. */
export function labelLayers(colour: MapPalette, locale: Language): LayerSpecification[] {
  return [
    water(colour, locale),
    countries(colour, locale),
    regions(colour, locale),
    towns(colour, locale),
    ...roomTaken(),
  ];
}
