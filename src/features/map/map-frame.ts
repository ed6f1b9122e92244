import type { Place } from "#dataset/records.ts";
import type { RegionPoint } from "#features/map/basemap-sources.ts";
import type { MapPlaces } from "#features/map/map-places.ts";
import { marksAt } from "#features/map/map-places.ts";
import { type MapWindow, placesIn } from "#features/map/map-window.ts";
import { type DrawnMark, drawnMarks } from "#features/map/mark-frame.ts";
import { isCrowded, isPiled, levelAt } from "#features/map/mark-levels.ts";
import { markScale } from "#features/map/mark-scale.ts";
import type { Text } from "#i18n/text.ts";
import { cellsOf } from "#model/cells.ts";
import { eventsByPlace } from "#model/events-by-place.ts";
import type { Lookup } from "#model/lookup.ts";
import { cellZoom, type MarkLevel, markOf } from "#model/mark-level.ts";
import { oncePer } from "#model/once-per.ts";
import type { Measure } from "#model/people-cube.ts";
import { measureOf, shownCounts, shownPlaces } from "#state/shown-counts.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";
import type { ViewState } from "#state/view-store.ts";

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

/** A region with events in the range, its middle, where its name goes, and the edge above which it goes first; null for none. */
export interface RegionName {
  readonly id: string;
  readonly name: string;
  readonly lng: number;
  readonly lat: number;
  readonly edge: number | null;
}

/** What the map shows of the events: new numbers for what is drawn, never a new style. */
export interface MapFrame {
  /** The people that marks and names count; null for events. */
  readonly measure: Measure | null;
  /** The largest first. */
  readonly marks: readonly DrawnMark[];
  /** The place under the pointer; null for none. */
  readonly hovered: string | null;
  readonly chosen: ReadonlySet<string>;
  /** The reader moves the days now: names stay on their sides. */
  readonly moving: boolean;
  readonly regionNames: readonly RegionName[];
  /** What is counted in the range of each region that has an outline, where it is anything. */
  readonly regions: ReadonlyMap<string, number>;
  /** The country as a whole is under the pointer or chosen. */
  readonly countryLit: boolean;
}

const mostByLevel = oncePer((_subject: FrameSubject) => new Map<MarkLevel, number>());
const mostCounted = oncePer((_subject: FrameSubject) => new Map<string, number>());

/** The most that a mark of the dataset can stand for of people at a level, their high end where they have one. */
function mostPeople(subject: FrameSubject, { count }: View, level: MarkLevel): number {
  const key = `${count} ${level}`;
  const known = mostCounted(subject).get(key);
  if (known !== undefined) return known;
  const { lookup, places } = subject;
  const { counts, ends } = shownCounts(lookup, { ...DEFAULT_VIEW, count }, { anyPlace: true, level });
  const marks = marksAt(lookup, places, level).map(({ id }) => id);
  const totals = (ends?.high ?? counts).placeCounts({ from: null, to: null }, marks);
  const most = totals.reduce((high, { total }) => Math.max(high, total), 1);
  mostCounted(subject).set(key, most);
  return most;
}

/** The most events that a mark of the dataset can stand for at a level; sites are no larger than their cities. */
function mostEvents(subject: FrameSubject, level: MarkLevel): number {
  const known = mostByLevel(subject).get(level);
  if (known !== undefined) return known;
  const { lookup, places } = subject;
  const events = eventsByPlace(lookup);
  const cells = cellZoom(level);
  const sums = new Map<string, number>();
  for (const { id } of places.points.city) {
    const mark = cells === null ? id : markOf(lookup, id, level);
    sums.set(mark, (sums.get(mark) ?? 0) + (events.get(id) ?? 0));
  }
  let most = 1;
  for (const sum of sums.values()) if (sum > most) most = sum;
  mostByLevel(subject).set(level, most);
  return most;
}

/** A mark may see so many times its share of events in a range. */
const PEAK = 1.5;

/**
 * The most events that a mark is expected to stand for: of the whole dataset, or on a crowded map, whose years nobody looks at
 * at once, of as many days as are chosen. It does not change while these days are moved.
 */
function mostInRange(subject: FrameSubject, level: MarkLevel, view: View): number {
  const { from, to } = view;
  const { lookup } = subject;
  const people = measureOf(lookup, view) !== null;
  const most = people ? mostPeople(subject, view, level) : mostEvents(subject, level);
  if (!isCrowded(subject)) return most;
  const { coverage } = subject.lookup.dataset.meta;
  const days = coverage.to - coverage.from + 1;
  const chosen = (to ?? coverage.to) - (from ?? coverage.from) + 1;
  return chosen >= days ? most : (most * PEAK * Math.max(1, chosen)) / days;
}

/** The places whose marks may be drawn: all, or on a crowded map those in sight. */
function markedPlaces({ subject, zoom, window }: FrameInput): readonly Place[] {
  const places = marksAt(subject.lookup, subject.places, levelAt(zoom, subject));
  return window && isCrowded(subject) ? placesIn(window, places) : places;
}

interface Counted {
  readonly level: MarkLevel;
  readonly anyPlace: boolean;
}

function countsOf(lookup: Lookup, view: View, { among, ...counted }: Counted & { among: readonly Place[] }) {
  const ids = among.map((place) => place.id);
  const shown = shownCounts(lookup, view, counted);
  const byPlace = new Map(shownPlaces(shown, view, ids).map((count) => [count.placeId, count]));
  return { byPlace, measure: shown.measure };
}

interface FrameInput {
  readonly subject: FrameSubject;
  readonly state: ViewState;
  readonly zoom: number;
  /** What is seen: on a crowded map nothing else is drawn. Null for all of it. */
  readonly window: MapWindow | null;
  /** Count only the chosen places; else they are shown among the others. */
  readonly chosenOnly?: boolean;
}

function regionName({ subject, zoom }: FrameInput, region: Place, events: number): RegionName[] {
  const at = subject.regionPoints.get(region.id);
  if (!at) return [];
  const { text } = subject;
  const name = text.t("map.region", { place: text.name(region.name), n: text.number(events) });
  return [{ id: region.id, name, lng: at.lng, lat: at.lat, edge: zoom < ROOMY_ZOOM ? at.edge : null }];
}

/** How many places a mark stands for besides its own. */
function othersIn(lookup: Lookup, level: MarkLevel): (placeId: string) => number {
  const zoom = cellZoom(level);
  if (zoom === null) return () => 0;
  const { members } = cellsOf(lookup, zoom);
  return (id) => (members.get(id)?.length ?? 1) - 1;
}

/** What the map shows of a view: its marks, regions and their labels. */
export function frameOf(given: FrameInput): MapFrame {
  const { subject, state, zoom, chosenOnly = false } = given;
  const { lookup, places } = subject;
  const { view, session } = state;
  const level = levelAt(zoom, subject);
  const marked = markedPlaces(given);
  const { byPlace: counts, measure } = countsOf(lookup, view, {
    level,
    anyPlace: !chosenOnly,
    among: [...marked, ...places.regions],
  });
  const chosen = view.place.map((id) => markOf(lookup, id, level));
  const hovered = session.hoveredPlace === null ? null : markOf(lookup, session.hoveredPlace, level);
  const scale = markScale(mostInRange(subject, level, view), zoom, isCrowded(subject));
  const input = {
    places: marked,
    counts,
    scale,
    zoom,
    chosen,
    others: othersIn(lookup, level),
    // From afar a mark stands for the places around it, and where it is: only addresses are moved aside.
    piled: level === "site" && isPiled(subject),
    nudged: !isCrowded(subject) && !isPiled(subject),
  };
  const marks = drawnMarks(input);
  const busy = places.regions.flatMap((region) => {
    const count = counts.get(region.id);
    return count ? [{ region, events: count.total }] : [];
  });
  return {
    measure,
    marks,
    hovered,
    chosen: new Set(chosen),
    moving: session.moving,
    regionNames: busy.flatMap(({ region, events }) => regionName(given, region, events)),
    regions: new Map(busy.map(({ region, events }) => [region.id, events])),
    countryLit: places.countries.some(({ id }) => id === hovered || chosen.includes(id)),
  };
}
