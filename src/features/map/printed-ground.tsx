import { useMemo } from "react";
import { type BasemapFiles, basemapSources } from "#features/map/basemap-sources.ts";
import { geoPath } from "#features/map/geo-path.ts";
import { graticuleFor } from "#features/map/outlines-frame.ts";
import { POSTER_VIEW, posterCovers, posterRect } from "#features/map/poster-rect.ts";
import type { PrintedDrawing } from "#features/map/printed-drawing.ts";
import styles from "#features/map/printed-map.module.css";
import { siteFile } from "#site/site.ts";

/** From the bottom up. */
const GROUND = ["graticule", "frame", "land", "country", "lakes"] as const;
const LINES = [
  "rivers",
  "oblast_borders",
  "neighbour_borders",
  "southern_borders",
  "far_borders",
  "shore",
  "border",
] as const;

interface Props {
  readonly basemap: BasemapFiles | null;
  readonly drawing: PrintedDrawing;
}

/** Land, water and borders, and a tint on the regions with events; the still map where the outlines are not there, on a grid beyond it. */
export function PrintedGround({ basemap, drawing }: Props) {
  const { project, box, camera, subject } = drawing;
  const places = subject.places.points.city;
  const sources = useMemo(() => basemap && basemapSources(basemap, places), [basemap, places]);
  if (!sources) {
    const { left, top, width, height } = posterRect(camera, box);
    return (
      <>
        {!posterCovers(camera, box) && <path className={styles.graticule} d={geoPath(graticuleFor(places), project)} />}
        <image href={siteFile(`basemap/poster.svg#${POSTER_VIEW}`)} x={left} y={top} width={width} height={height} />
      </>
    );
  }
  return (
    <g>
      {GROUND.map((layer) => (
        <path key={layer} className={styles[layer]} d={geoPath(sources[layer], project)} />
      ))}
      <BusyRegions regions={sources.regions} drawing={drawing} />
      {LINES.map((layer) => (
        <path key={layer} className={styles[layer]} d={geoPath(sources[layer], project)} />
      ))}
    </g>
  );
}

interface BusyProps {
  readonly regions: GeoJSON.GeoJSON;
  readonly drawing: PrintedDrawing;
}

/** A tint on the regions with events. */
export function BusyRegions({ regions, drawing: { frame, project } }: BusyProps) {
  const outlines = regions.type === "FeatureCollection" ? regions.features : [];
  return outlines
    .filter(({ id }) => frame.regions.has(String(id)))
    .map((region) => (
      <path key={region.id} data-region-id={region.id} className={styles.region} d={geoPath(region, project)} />
    ));
}
