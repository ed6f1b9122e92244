import type { ExpressionSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import type { Language } from "#dataset/vocabulary.ts";
import type { BasemapSources } from "#features/map/basemap-sources.ts";
import { labelLayers } from "#features/map/label-layers.ts";
import { mapFonts } from "#features/map/map-fonts.ts";
import type { MapPalette } from "#features/map/map-palette.ts";

/** The source of the marks' names and counts, and the layer below which the marks are drawn. */
export const MARK_NAMES = "mark-names";
export const FIRST_LABEL = "label-water";

/** The layers of the regions and of the country that take an emphasis. */
export const REGION_FILL = "region-fill";
export const COUNTRY_EMPHASIS = "country-emphasis";

const EMPTY: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

const NO_EVENTS: ExpressionSpecification = ["==", ["coalesce", ["feature-state", "events"], 0], 0];
const CHOSEN: ExpressionSpecification = ["boolean", ["feature-state", "chosen"], false];

function lines(colour: MapPalette): LayerSpecification[] {
  const rows = [
    ["rivers", colour.river, 0.5],
    ["oblast_borders", colour.oblast, 0.6],
    ["neighbour_borders", colour["neighbour-border"], 0.7],
    ["southern_borders", colour["neighbour-border"], 0.7],
    ["shore", colour.shore, 0.5],
    ["border", colour.border, 1],
  ] as const;
  return rows.map(([source, line, width]) => ({
    id: source,
    type: "line",
    source,
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": line, "line-width": ["interpolate", ["linear"], ["zoom"], 3, width, 9, width * 2.4] },
  }));
}

function surfaces(colour: MapPalette): LayerSpecification[] {
  const fill = (id: string, source: string, paint: string): LayerSpecification => ({
    id,
    type: "fill",
    source,
    paint: { "fill-color": paint, "fill-antialias": true },
  });
  return [
    { id: "sea", type: "background", paint: { "background-color": colour.water } },
    fill("land", "land", colour.neighbour),
    fill("country", "country", colour.country),
    {
      id: REGION_FILL,
      type: "fill",
      source: "regions",
      paint: {
        "fill-color": colour.accent,
        "fill-opacity": ["case", NO_EVENTS, 0, CHOSEN, 0.24, 0.12],
      },
    },
    fill("lakes", "lakes", colour.water),
    {
      id: "lake-shores",
      type: "line",
      source: "lakes",
      paint: { "line-color": colour.shore, "line-width": 0.5 },
    },
  ];
}

function emphasis(colour: MapPalette): LayerSpecification[] {
  return [
    {
      id: "region-outline",
      type: "line",
      source: "regions",
      layout: { "line-join": "round" },
      paint: {
        "line-color": colour.accent,
        "line-width": ["case", CHOSEN, 2.2, 1.1],
        "line-opacity": ["case", NO_EVENTS, 0, 0.9],
      },
    },
    {
      id: COUNTRY_EMPHASIS,
      type: "line",
      source: "country",
      layout: { "line-join": "round" },
      paint: { "line-color": colour.accent, "line-width": 2.4, "line-opacity": 0 },
    },
  ];
}

/** The layers of the style, without the marks. */
export function styleLayers(colour: MapPalette, locale: Language): LayerSpecification[] {
  return [...surfaces(colour), ...lines(colour), ...emphasis(colour), ...labelLayers(colour, locale)];
}

/** The whole style: our own outlines as GeoJSON, our own typeface, nothing that is fetched from elsewhere. */
export function mapStyle(sources: BasemapSources, colour: MapPalette, locale: Language): StyleSpecification {
  const geojson = Object.entries(sources).map(
    ([id, data]) => [id, { type: "geojson" as const, data, tolerance: 0.2, promoteId: "id" }] as const,
  );
  return {
    version: 8,
    "font-faces": mapFonts(),
    sources: { ...Object.fromEntries(geojson), [MARK_NAMES]: { type: "geojson", data: EMPTY } },
    layers: styleLayers(colour, locale),
  };
}
