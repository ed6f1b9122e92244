import type { BasemapFiles } from "#features/map/basemap-sources.ts";
import type { DrawnMark } from "#features/map/mark-frame.ts";
import { markName, NAME_SIZE } from "#features/map/mark-labels.ts";
import { hasRoom, numeralSize } from "#features/map/mark-scale.ts";
import type { PrintedDrawing } from "#features/map/printed-drawing.ts";
import styles from "#features/map/printed-map.module.css";
import { type Named, placeNames } from "#features/map/printed-names.ts";
import { ringSegments } from "#features/map/ring-segments.ts";
import { useText } from "#ui/text-context.tsx";

const REGION_SIZE = 11;
const COUNTRY_SIZE = 9.5;

interface Props {
  readonly basemap: BasemapFiles | null;
  readonly drawing: PrintedDrawing;
}

/** A mark for each place with its number of events, and the names of places, regions and neighbours. */
export function PrintedMarks({ basemap, drawing }: Props) {
  const { frame, box } = drawing;
  const named = useNamed(drawing, basemap);
  const looks = new Map(named.map(({ id, look }) => [id, look]));
  return (
    <g>
      {frame.marks.map((mark) => (
        <Mark key={mark.place.id} mark={mark} drawing={drawing} />
      ))}
      {placeNames(named, box).map(({ id, name, x, y, anchor, size }) => (
        <text
          key={id}
          className={styles[looks.get(id) ?? "place"]}
          x={x}
          y={y}
          fontSize={size}
          textAnchor={anchor}
          dy="0.35em"
        >
          {name}
        </text>
      ))}
    </g>
  );
}

function Mark({ mark, drawing }: { mark: DrawnMark; drawing: PrintedDrawing }) {
  const { number } = useText();
  const { families } = drawing.subject.lookup.dataset.meta;
  const { place, lng, lat, radius, count } = mark;
  const { x, y } = drawing.project(lng, lat);
  if (!count) return <circle className={styles.empty} cx={x} cy={y} r={radius} />;
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`} data-place-id={place.id}>
      <circle className={styles.disc} r={radius + 1} />
      {ringSegments(count, radius).map(({ slot, path }) => (
        <path key={slot} className={styles.ring} d={path} style={{ fill: `var(--family-${families[slot]?.id})` }} />
      ))}
      {hasRoom(radius, number(count.total).length) && (
        <text
          className={styles.numeral}
          fontSize={numeralSize(radius, number(count.total).length)}
          textAnchor="middle"
          dy="0.35em"
        >
          {number(count.total)}
        </text>
      )}
    </g>
  );
}

type Look = "place" | "regionName" | "neighbour";

/** All names by what is needed most. A mark too small for its numeral has it after its name. */
function useNamed({ frame, project, subject }: PrintedDrawing, basemap: BasemapFiles | null) {
  const text = useText();
  const { name, number, locale } = text;
  const { lookup, regionPoints } = subject;
  const marks = frame.marks.map((mark): Named & { look: Look } => {
    const total =
      mark.count && !hasRoom(mark.radius, number(mark.count.total).length) ? ` ${number(mark.count.total)}` : "";
    const written = `${markName(text, mark)}${total}`;
    const at = project(mark.lng, mark.lat);
    return {
      id: mark.place.id,
      name: written,
      ...at,
      radius: mark.radius,
      size: NAME_SIZE,
      needed: true,
      look: "place",
    };
  });
  const regions = [...frame.regions].flatMap(([id, events]): (Named & { look: Look })[] => {
    const point = regionPoints.get(id);
    if (!point) return [];
    const written = `${name(lookup.place.get(id)?.name)} · ${number(events)}`;
    const at = project(point.lng, point.lat);
    return [{ id, name: written, ...at, radius: 0, size: REGION_SIZE, needed: true, look: "regionName" }];
  });
  const neighbours = neighboursIn(basemap).map((feature): Named & { look: Look } => {
    const [lng = 0, lat = 0] = feature.geometry.type === "Point" ? feature.geometry.coordinates : [];
    const written = String(feature.properties?.[`name_${locale}`] ?? feature.properties?.name_en ?? "");
    const at = project(lng, lat);
    const id = `neighbour ${written}`;
    return {
      id,
      name: written.toLocaleUpperCase(locale),
      ...at,
      radius: 0,
      size: COUNTRY_SIZE,
      needed: false,
      look: "neighbour",
    };
  });
  return [...marks, ...regions, ...neighbours];
}

function neighboursIn(basemap: BasemapFiles | null): readonly GeoJSON.Feature[] {
  const labels = basemap?.labels;
  const isCollection = typeof labels === "object" && labels !== null && "features" in labels;
  if (!isCollection || !Array.isArray(labels.features)) return [];
  return labels.features.filter((feature: GeoJSON.Feature) => feature.properties?.kind === "country");
}
