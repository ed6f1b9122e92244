import { feature } from "topojson-client";
import type { Place } from "#dataset/records.ts";
import { standingFree } from "#features/map/far-names.ts";
import { northernEdge } from "#features/map/northern-edge.ts";
import { FRAME_AREA, graticuleFor } from "#features/map/outlines-frame.ts";

/** The files of the offline map as they come from the server. */
export interface BasemapFiles {
  readonly topology: unknown;
  readonly lakes: unknown;
  readonly labels: unknown;
  /** Borders and names of the countries that are no neighbours; nothing where the story lies at home. */
  readonly far?: unknown;
}

type Topology = Parameters<typeof feature>[0];

const LAYERS = [
  "land",
  "country",
  "regions",
  "rivers",
  "shore",
  "border",
  "oblast_borders",
  "neighbour_borders",
  "southern_borders",
] as const;

type SourceId = (typeof LAYERS)[number] | "far_borders" | "lakes" | "labels" | "frame" | "graticule";

/** What the map draws, as GeoJSON by source id. Layers that the files lack are empty, not missing. */
export type BasemapSources = Readonly<Record<SourceId, GeoJSON.GeoJSON>>;

const EMPTY: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

/** Whether a file holds outlines at all. */
export function isTopology(file: unknown): file is Topology {
  return typeof file === "object" && file !== null && "type" in file && file.type === "Topology" && "objects" in file;
}

function isCollection(file: unknown): file is GeoJSON.FeatureCollection {
  return typeof file === "object" && file !== null && "type" in file && file.type === "FeatureCollection";
}

function layerOf(topology: unknown, name: string): GeoJSON.GeoJSON {
  const object = isTopology(topology) ? topology.objects[name] : undefined;
  return isTopology(topology) && object ? feature(topology, object) : EMPTY;
}

/** Feature state is kept by a property, since a source forgets ids that are words. */
function withIds(layer: GeoJSON.GeoJSON): GeoJSON.GeoJSON {
  if (layer.type !== "FeatureCollection") return layer;
  const features = layer.features.map((item) => ({ ...item, properties: { ...item.properties, id: item.id } }));
  return { ...layer, features };
}

function farOf({ far }: BasemapFiles): { readonly borders?: unknown; readonly labels?: unknown } {
  return typeof far === "object" && far !== null ? far : {};
}

/** The names of the ground, as points that the marks of some places leave free. */
export function labelsOf(files: BasemapFiles, marks: readonly Place[]): GeoJSON.FeatureCollection {
  const collections = [files.labels, farOf(files).labels].filter(isCollection);
  return {
    type: "FeatureCollection",
    features: standingFree(
      collections.flatMap(({ features }) => features),
      marks,
    ),
  };
}

/** Unpacks the files for a map with the marks of some places. Null when the outlines are not a topology: then there is nothing to draw. */
export function basemapSources(files: BasemapFiles, marks: readonly Place[] = []): BasemapSources | null {
  if (!isTopology(files.topology)) return null;
  const layers = LAYERS.map((name) => [name, layerOf(files.topology, name)] as const);
  return {
    ...(Object.fromEntries(layers) as Record<(typeof LAYERS)[number], GeoJSON.GeoJSON>),
    regions: withIds(layerOf(files.topology, "regions")),
    lakes: layerOf(files.lakes, "lakes"),
    labels: labelsOf(files, marks),
    far_borders: layerOf(farOf(files).borders, "far_borders"),
    frame: FRAME_AREA,
    graticule: graticuleFor(marks),
  };
}

/** Half the width of a region's name in degrees, on a map of the whole country. */
const HALF_NAME = 1.8;

/** Where a region is named: in its middle, and on its northern edge above that. */
export interface RegionPoint {
  readonly lng: number;
  readonly lat: number;
  readonly edge: number;
}

/** The outlines of the regions; none before the files are there. */
export function regionOutlines(files: BasemapFiles | null): GeoJSON.GeoJSON {
  return layerOf(files?.topology, "regions");
}

/** The points at which the regions with an outline are named, by id. */
export function regionPoints(files: BasemapFiles | null): ReadonlyMap<string, RegionPoint> {
  const regions = regionOutlines(files);
  if (regions.type !== "FeatureCollection") return new Map();
  return new Map(
    regions.features.map(({ id, properties, geometry }) => {
      const [lng, lat] = [Number(properties?.lon ?? 0), Number(properties?.lat ?? 0)];
      return [String(id), { lng, lat, edge: northernEdge(geometry, lng, HALF_NAME) ?? lat }];
    }),
  );
}
