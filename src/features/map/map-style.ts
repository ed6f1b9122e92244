import type { ExpressionSpecification, FilterSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Language } from "#dataset/vocabulary.ts";
import type { BasemapSources } from "#features/map/basemap-sources.ts";
import { labelLayers, ROOM_TAKEN } from "#features/map/label-layers.ts";
import { mapFonts } from "#features/map/map-fonts.ts";
import type { MapPalette } from "#features/map/map-palette.ts";

/** What takes room is cut into tiles of this zoom at most: few tiles are soon laid out anew, and a pixel is exact enough. */
const ROOM_ZOOM = 5;

/** All outlines are one source, so that each tile is cut, sent and masked once and not once a layer. */
export const GROUND = "ground";

/** The layers of the regions and of the country that take an emphasis. */
export const REGION_FILL = "region-fill";
export const COUNTRY_EMPHASIS = "country-emphasis";

const EMPTY: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

type Outline = Exclude<keyof BasemapSources, "labels">;

const KIND = "outline";

function ofOutline(kind: Outline): FilterSpecification {
  return ["==", ["get", KIND], kind];
}

function featuresOf(data: GeoJSON.GeoJSON): readonly GeoJSON.Feature[] {
  if (data.type === "FeatureCollection") return data.features;
  return [data.type === "Feature" ? data : { type: "Feature", geometry: data, properties: {} }];
}

/** The outlines as features of one collection that say of which layer they are. */
function outlines({ labels: _, ...layers }: BasemapSources): GeoJSON.FeatureCollection {
  const features = Object.entries(layers).flatMap(([kind, data]) =>
    featuresOf(data).map((item) => ({ ...item, properties: { ...item.properties, [KIND]: kind } })),
  );
  return { type: "FeatureCollection", features };
}

/** What is said of a region's state: it has events in the range, it is chosen. */
export const BUSY = "busy";
export const CHOSEN = "chosen";

const IS_BUSY: ExpressionSpecification = ["boolean", ["feature-state", BUSY], false];
const IS_CHOSEN: ExpressionSpecification = ["boolean", ["feature-state", CHOSEN], false];

function lines(colour: MapPalette): LayerSpecification[] {
  const rows = [
    ["rivers", colour.river, 0.5],
    ["oblast_borders", colour.oblast, 0.6],
    ["neighbour_borders", colour["neighbour-border"], 0.7],
    ["southern_borders", colour["neighbour-border"], 0.7],
    ["far_borders", colour["neighbour-border"], 0.7],
    ["shore", colour.shore, 0.5],
    ["border", colour.border, 1],
  ] as const;
  return rows.map(([kind, line, width]) => ({
    id: kind,
    type: "line",
    source: GROUND,
    filter: ofOutline(kind),
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": line, "line-width": ["interpolate", ["linear"], ["zoom"], 3, width, 9, width * 2.4] },
  }));
}

function surfaces(colour: MapPalette): LayerSpecification[] {
  const fill = (kind: Outline, paint: string): LayerSpecification => ({
    id: kind,
    type: "fill",
    source: GROUND,
    filter: ofOutline(kind),
    paint: { "fill-color": paint, "fill-antialias": true },
  });
  return [
    { id: "beyond", type: "background", paint: { "background-color": colour.beyond } },
    {
      id: "graticule",
      type: "line",
      source: GROUND,
      filter: ofOutline("graticule"),
      paint: { "line-color": colour.graticule, "line-width": 1 },
    },
    fill("frame", colour.water),
    fill("land", colour.neighbour),
    fill("country", colour.country),
    {
      id: REGION_FILL,
      type: "fill",
      source: GROUND,
      filter: ofOutline("regions"),
      paint: {
        "fill-color": colour.accent,
        "fill-opacity": ["case", ["!", IS_BUSY], 0, IS_CHOSEN, 0.24, 0.12],
      },
    },
    fill("lakes", colour.water),
    {
      id: "lake-shores",
      type: "line",
      source: GROUND,
      filter: ofOutline("lakes"),
      paint: { "line-color": colour.shore, "line-width": 0.5 },
    },
  ];
}

function emphasis(colour: MapPalette): LayerSpecification[] {
  return [
    {
      id: "region-outline",
      type: "line",
      source: GROUND,
      filter: ofOutline("regions"),
      layout: { "line-join": "round" },
      paint: {
        "line-color": colour.accent,
        "line-width": ["case", IS_CHOSEN, 2.2, 1.1],
        "line-opacity": ["case", IS_BUSY, 0.9, 0],
      },
    },
    {
      id: COUNTRY_EMPHASIS,
      type: "line",
      source: GROUND,
      filter: ofOutline("country"),
      layout: { "line-join": "round" },
      paint: { "line-color": colour.accent, "line-width": 2.4, "line-opacity": 0 },
    },
  ];
}

/** The layers of the style. */
export function styleLayers(colour: MapPalette, locale: Language): LayerSpecification[] {
  return [...surfaces(colour), ...lines(colour), ...emphasis(colour), ...labelLayers(colour, locale)];
}

/** The whole style: our own outlines as GeoJSON, our own typeface, nothing that is fetched from elsewhere. */
export function mapStyle(sources: BasemapSources, colour: MapPalette, locale: Language): StyleSpecification {
  return {
    version: 8,
    "font-faces": mapFonts(),
    sources: {
      [GROUND]: { type: "geojson", data: outlines(sources), tolerance: 0.2, promoteId: "id" },
      labels: { type: "geojson", data: sources.labels },
      [ROOM_TAKEN]: { type: "geojson", data: EMPTY, maxzoom: ROOM_ZOOM },
    },
    layers: styleLayers(colour, locale),
  };
}
