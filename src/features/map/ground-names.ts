import type { Place } from "#dataset/records.ts";
import { type BasemapFiles, labelsOf } from "#features/map/basemap-sources.ts";
import type { Named } from "#features/map/lay-out-names.ts";
import { LINE_HEIGHT } from "#features/map/mark-names.ts";
import type { Project } from "#features/map/project.ts";
import type { Text } from "#i18n/text.ts";
import { textWidth } from "#ui/text-width.ts";

/** The least important names that a map still shows: a rank, then from each zoom on the next. */
export const MOST_RANK = { town: [1, 4.6, 2, 5.8, 3], water: [1, 5, 2, 6.5, 3] } as const;

/** Towns are named from this zoom on. */
export const TOWN_ZOOM = 3.6;

type GroundKind = "neighbour" | "town" | "water";

/** The name of something of the ground: of no place that the data speak of. */
export interface GroundName extends Named {
  readonly kind: GroundKind;
  readonly size: number;
  readonly lines: readonly string[];
  readonly aside: "";
}

const KINDS: Readonly<Record<string, GroundKind>> = { country: "neighbour", town: "town", water: "water" };
const SIZE = { neighbour: 9.5, town: 10.5, water: 10 } as const;
/** Letters of countries stand apart. */
const SPACING = { neighbour: 1.1, town: 1, water: 1 } as const;
const DOT = 3;

function mostRank(kind: GroundKind, zoom: number): number {
  if (kind === "neighbour") return Number.POSITIVE_INFINITY;
  if (kind === "town" && zoom < TOWN_ZOOM) return 0;
  const [first, second, two, third, three] = MOST_RANK[kind];
  if (zoom < second) return first;
  return zoom < third ? two : three;
}

interface Wanted {
  readonly project: Project;
  readonly zoom: number;
  readonly kinds: readonly GroundKind[];
  /** The places whose marks have to be kept free. */
  readonly marks?: readonly Place[];
}

/** The names of the ground that a map of this zoom wants to show, the most important first; none before the files are there. */
export function groundNames(
  text: Text,
  basemap: BasemapFiles | null,
  { project, zoom, kinds, marks = [] }: Wanted,
): GroundName[] {
  const ranked = (basemap ? labelsOf(basemap, marks).features : []).flatMap((feature) => {
    const kind = KINDS[String(feature.properties?.kind)];
    const rank = Number(feature.properties?.rank);
    return kind && kinds.includes(kind) && rank <= mostRank(kind, zoom) ? [{ feature, kind, rank }] : [];
  });
  ranked.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.rank - b.rank);
  return ranked.map(({ feature, kind }): GroundName => {
    const [lng = 0, lat = 0] = feature.geometry.type === "Point" ? feature.geometry.coordinates : [];
    const name = String(feature.properties?.[`name_${text.locale}`] ?? feature.properties?.name_en ?? "");
    const size = SIZE[kind];
    const lines =
      kind === "water" ? name.split(" ") : [kind === "neighbour" ? name.toLocaleUpperCase(text.locale) : name];
    return {
      id: `${kind} ${name}`,
      ...project(lng, lat),
      radius: kind === "town" ? DOT : 0,
      kind,
      size,
      lines,
      aside: "",
      width: Math.max(...lines.map((line) => textWidth(line, size))) * SPACING[kind],
      height: size * LINE_HEIGHT * lines.length,
      yields: "to-all",
    };
  });
}
