import type { BasemapFiles } from "#features/map/basemap-sources.ts";
import { type GroundName, groundNames } from "#features/map/ground-names.ts";
import { layOutNames, type PlacedName, type Yields } from "#features/map/lay-out-names.ts";
import type { DrawnMark } from "#features/map/mark-frame.ts";
import { LINE_HEIGHT, type MarkName, markNames, markNumeral } from "#features/map/mark-names.ts";
import type { PrintedDrawing } from "#features/map/printed-drawing.ts";
import styles from "#features/map/printed-map.module.css";
import { ringSegments } from "#features/map/ring-segments.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly basemap: BasemapFiles | null;
  readonly drawing: PrintedDrawing;
  /** Towns and waters that the data do not speak of are named as well. */
  readonly towns?: boolean;
}

const TOWN_DOT = 2.2;

type PrintedName = MarkName | GroundName;

const LOOK = { place: "place", region: "regionName", neighbour: "neighbour", town: "town", water: "water" } as const;

/** A mark for each place with its number of events, and the names of places, regions and neighbours. */
export function PrintedMarks({ basemap, drawing, towns = false }: Props) {
  const { frame, box, project, camera, subject } = drawing;
  const places = subject.places.points.city;
  const text = useText();
  const named = markNames(text, project, frame);
  // Nothing can be pressed on paper to learn a name: it has all that can be read.
  const marks = towns ? named : named.map((name) => ({ ...name, yields: onPaper(name.yields) }));
  const kinds = towns ? (["neighbour", "water", "town"] as const) : (["neighbour"] as const);
  const names: PrintedName[] = [
    ...marks,
    ...groundNames(text, basemap, { project, zoom: camera.zoom, kinds, marks: places }),
  ];
  return (
    <g>
      {frame.marks.map((mark) => (
        <Mark key={mark.place.id} mark={mark} drawing={drawing} />
      ))}
      <g className={towns ? styles.haloed : undefined}>
        {layOutNames(names, box).map((name) => (
          <Name key={name.named.id} {...name} twice={!towns} />
        ))}
      </g>
    </g>
  );
}

function onPaper(yields: Yields): Yields {
  return yields === "to-all" ? "to-names" : yields;
}

/** A name, on paper and in pictures with its halo as a drawing below: programs that pictures are opened in know no other way. */
function Name({ named, x, y, anchor, twice }: PlacedName<PrintedName> & { readonly twice: boolean }) {
  const { kind, size, lines, aside } = named;
  const step = size * LINE_HEIGHT;
  const written = { fontSize: size, textAnchor: anchor };
  const words = lines.map((line, index) => (
    <tspan key={line} x={x} y={y + (index - (lines.length - 1) / 2) * step} dy="0.35em">
      {index === lines.length - 1 && aside !== "" ? `${line} ${aside}` : line}
    </tspan>
  ));
  const look = styles[LOOK[kind]] ?? "";
  return (
    <>
      {kind === "town" && <circle className={styles.townDot} cx={named.x} cy={named.y} r={TOWN_DOT} />}
      {twice && (
        <text className={`${look} ${styles.halo}`} {...written}>
          {words}
        </text>
      )}
      <text className={look} {...written}>
        {words}
      </text>
    </>
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
