import type { BasemapFiles } from "#features/map/basemap-sources.ts";
import { layOutNames, type Named, type PlacedName } from "#features/map/lay-out-names.ts";
import type { DrawnMark } from "#features/map/mark-frame.ts";
import { LINE_HEIGHT, markNames, markNumeral } from "#features/map/mark-names.ts";
import type { PrintedDrawing } from "#features/map/printed-drawing.ts";
import styles from "#features/map/printed-map.module.css";
import { ringSegments } from "#features/map/ring-segments.ts";
import { useText } from "#ui/text-context.tsx";
import { textWidth } from "#ui/text-width.ts";

const COUNTRY_SIZE = 9.5;

interface Props {
  readonly basemap: BasemapFiles | null;
  readonly drawing: PrintedDrawing;
}

interface PrintedName extends Named {
  readonly kind: "place" | "region" | "neighbour";
  readonly size: number;
  readonly lines: readonly string[];
  readonly aside: string;
}

const LOOK = { place: "place", region: "regionName", neighbour: "neighbour" } as const;

/** A mark for each place with its number of events, and the names of places, regions and neighbours. */
export function PrintedMarks({ basemap, drawing }: Props) {
  const { frame, box, project } = drawing;
  const text = useText();
  // Nothing can be pressed on paper to learn a name.
  const marks = markNames(text, project, frame).map((name) => ({ ...name, needed: true }));
  const named: PrintedName[] = [...marks, ...useNeighbours(drawing, basemap)];
  return (
    <g>
      {frame.marks.map((mark) => (
        <Mark key={mark.place.id} mark={mark} drawing={drawing} />
      ))}
      {layOutNames(named, box).map((name) => (
        <Name key={name.named.id} {...name} />
      ))}
    </g>
  );
}

function Name({ named, x, y, anchor }: PlacedName<PrintedName>) {
  const { kind, size, lines, aside } = named;
  const step = size * LINE_HEIGHT;
  return (
    <text className={styles[LOOK[kind]]} fontSize={size} textAnchor={anchor}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + (index - (lines.length - 1) / 2) * step} dy="0.35em">
          {index === lines.length - 1 && aside !== "" ? `${line} ${aside}` : line}
        </tspan>
      ))}
    </text>
  );
}

function Mark({ mark, drawing }: { mark: DrawnMark; drawing: PrintedDrawing }) {
  const text = useText();
  const { families } = drawing.subject.lookup.dataset.meta;
  const { place, lng, lat, radius, count, ends } = mark;
  const { x, y } = drawing.project(lng, lat);
  if (!count) return <circle className={styles.empty} cx={x} cy={y} r={radius} />;
  const numeral = markNumeral(text, mark);
  return (
    <g transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`} data-place-id={place.id}>
      <circle className={styles.disc} r={radius + 1} />
      {ringSegments(count, radius).map(({ slot, path }) => (
        <path key={slot} className={styles.ring} d={path} style={{ fill: `var(--family-${families[slot]?.id})` }} />
      ))}
      {Object.values(ends ?? {}).map(
        (end: number) =>
          Math.abs(end - radius) >= 1 && <circle key={end} className={styles.end} r={Math.round(end * 100) / 100} />,
      )}
      {numeral && (
        <text className={styles.numeral} fontSize={numeral.size} textAnchor="middle" dy="0.35em">
          {numeral.figure}
        </text>
      )}
    </g>
  );
}

function useNeighbours({ project }: PrintedDrawing, basemap: BasemapFiles | null): PrintedName[] {
  const { locale } = useText();
  return neighboursIn(basemap).map((feature) => {
    const [lng = 0, lat = 0] = feature.geometry.type === "Point" ? feature.geometry.coordinates : [];
    const name = String(feature.properties?.[`name_${locale}`] ?? feature.properties?.name_en ?? "");
    const words = name.toLocaleUpperCase(locale);
    return {
      id: `neighbour ${name}`,
      ...project(lng, lat),
      radius: 0,
      kind: "neighbour",
      size: COUNTRY_SIZE,
      lines: [words],
      aside: "",
      width: textWidth(words, COUNTRY_SIZE) * 1.1,
      height: COUNTRY_SIZE * LINE_HEIGHT,
      needed: false,
    };
  });
}

function neighboursIn(basemap: BasemapFiles | null): readonly GeoJSON.Feature[] {
  const labels = basemap?.labels;
  const isCollection = typeof labels === "object" && labels !== null && "features" in labels;
  if (!isCollection || !Array.isArray(labels.features)) return [];
  return labels.features.filter((feature: GeoJSON.Feature) => feature.properties?.kind === "country");
}
