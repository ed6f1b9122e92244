import type { Place } from "#dataset/records.ts";
import type { RegionPoint } from "#features/map/basemap-sources.ts";
import type { MapFrame } from "#features/map/map-handle.ts";
import type { MapPlaces } from "#features/map/map-places.ts";
import { type DrawnMark, drawnMarks, packMarks } from "#features/map/mark-frame.ts";
import { type LabelledRegion, labelPoints } from "#features/map/mark-labels.ts";
import { markScale } from "#features/map/mark-scale.ts";
import { worldSize } from "#features/map/mercator.ts";
import type { Text } from "#i18n/text.ts";
import type { PlaceCount } from "#model/event-cube.ts";
import type { Lookup } from "#model/lookup.ts";
import { type MarkLevel, markPlace } from "#model/place-scope.ts";
import { eventCube } from "#state/derived.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";
import type { ViewState } from "#state/view-store.ts";

/** From this zoom on the sites of a city have marks of their own. */
const SITE_ZOOM = 7.5;

/** Below this zoom a region is too small to hold its name beside the marks within: that stands on its edge. */
const ROOMY_ZOOM = 6;

export type Points = ReadonlyMap<string, RegionPoint>;

/** What stays the same from frame to frame. */
export interface FrameSubject {
  readonly lookup: Lookup;
  readonly places: MapPlaces;
  readonly regionPoints: Points;
  readonly text: Text;
}

/** Whether sites stand on their own at a zoom. */
export function levelAt(zoom: number): MarkLevel {
  return zoom >= SITE_ZOOM ? "site" : "city";
}

/** The most events that a mark of the dataset can stand for. */
export function mostEvents({ lookup, places }: FrameSubject): number {
  const marked = new Set(places.points.city.map((place) => place.id));
  const counts = eventCube(lookup, DEFAULT_VIEW, { anyPlace: true }).placeCounts({ from: null, to: null });
  return counts.reduce((most, count) => (marked.has(count.placeId) ? Math.max(most, count.total) : most), 1);
}

interface Counted {
  readonly level: MarkLevel;
  readonly anyPlace: boolean;
}

function countsOf(lookup: Lookup, view: View, counted: Counted): ReadonlyMap<string, PlaceCount> {
  const cube = eventCube(lookup, view, counted);
  return new Map(cube.placeCounts(view).map((count) => [count.placeId, count]));
}

interface FrameInput {
  readonly subject: FrameSubject;
  readonly state: ViewState;
  readonly zoom: number;
  /** Of `mostEvents`. */
  readonly most: number;
  /** Count only the chosen places; else they are shown among the others. */
  readonly chosenOnly?: boolean;
}

function regionLabel({ subject, zoom }: FrameInput, region: Place, events: number): LabelledRegion[] {
  const at = subject.regionPoints.get(region.id);
  if (!at) return [];
  const { text } = subject;
  const name = text.t("map.region", { place: text.name(region.name), n: text.number(events) });
  return [{ id: region.id, name, lng: at.lng, lat: zoom < ROOMY_ZOOM ? at.edge : at.lat }];
}

/** A frame with the marks that it draws. */
export interface SubjectFrame extends MapFrame {
  readonly marks: readonly DrawnMark[];
}

/** What the map shows of a view: its marks, regions and their labels. */
export function frameOf(given: FrameInput): SubjectFrame {
  const { subject, state, zoom, most, chosenOnly = false } = given;
  const { lookup, places, text } = subject;
  const { view, session } = state;
  const level = levelAt(zoom);
  const counts = countsOf(lookup, view, { level, anyPlace: !chosenOnly });
  const chosen = view.place.map((id) => markPlace(lookup, id, level));
  const hovered = session.hoveredPlace === null ? null : markPlace(lookup, session.hoveredPlace, level);
  const input = { places: places.points[level], counts, scale: markScale(most, zoom), zoom, hovered, chosen };
  const marks = drawnMarks(input);
  const busy = places.regions.flatMap((region) => {
    const count = counts.get(region.id);
    return count ? [{ region, events: count.total }] : [];
  });
  const east = lookup.dataset.meta.map.bounds[2];
  const labels = labelPoints(
    { text, east, pixelsPerDegree: worldSize(zoom) / 360 },
    marks,
    busy.flatMap(({ region, events }) => regionLabel(given, region, events)),
  );
  const lit = new Set([...chosen, ...(hovered === null ? [] : [hovered])]);
  return {
    marks,
    packed: packMarks(marks, input),
    sized: marks.map(({ place, count }) => ({ id: place.id, events: count?.total ?? 0 })),
    labels,
    labelsKey: JSON.stringify(labels),
    regions: new Map(busy.map(({ region, events }) => [region.id, events])),
    chosenRegions: lit,
    countryChosen: places.countries.some((country) => lit.has(country.id)),
  };
}
