import { type BasemapFiles, basemapSources } from "#features/map/basemap-sources.ts";
import { comeApart } from "#features/map/come-apart.ts";
import { partAreas } from "#features/map/covered-areas.ts";
import { createMap } from "#features/map/create-map.ts";
import { fittedCamera, isSameCamera, reachOf, roundCamera } from "#features/map/fitted-camera.ts";
import { gestureHints } from "#features/map/gesture-hints.ts";
import type { Area } from "#features/map/lay-out-names.ts";
import { leavesFinger } from "#features/map/leaves-finger.ts";
import { placeIn, type Spot, spotIn } from "#features/map/map-finders.ts";
import { type FrameSubject, frameOf, type MapFrame } from "#features/map/map-frame.ts";
import type { MapFault, MapHandle, MapOptions, ScreenPoint } from "#features/map/map-handle.ts";
import { readLook } from "#features/map/map-palette.ts";
import { levelAt, nearestZoom, withinReach } from "#features/map/mark-levels.ts";
import type { Box } from "#features/map/mercator.ts";
import { oncePerFrame } from "#features/map/once-per-frame.ts";
import { storyOf } from "#features/map/story.ts";
import type { MarkLevel } from "#model/mark-level.ts";
import type { Camera } from "#state/view.ts";
import { updateSession, updateView, viewStore } from "#state/view-store.ts";

export interface OpenMapOptions {
  readonly container: HTMLElement;
  readonly subject: FrameSubject;
  readonly basemap: BasemapFiles;
  readonly reducedMotion: boolean;
  readonly onReady: () => void;
  readonly onFault: (fault: MapFault) => void;
  /** The reader pressed the mark or region of a place. */
  readonly onPress: (placeId: string) => void;
}

/** The open map, as the components around it use it. */
export interface OpenMap {
  /** Takes over the colours of the page as they are now. */
  readonly recolour: () => void;
  /** Draws the places of another subject, as where names change with the range; language and families stay. */
  readonly show: (subject: FrameSubject) => void;
  readonly zoomBy: (steps: number) => void;
  /** Shows all that the dataset is about, and takes the camera out of the view. */
  readonly fit: () => void;
  /** Null for a place without a mark or an outline, or one that is not drawn now. */
  readonly spotOf: (placeId: string) => Spot | null;
  readonly level: () => MarkLevel;
  /** The ids of the places whose marks are drawn, joined by spaces. */
  readonly drawn: () => string;
  /** Whether the mark of a place stands for no other; if it does, goes so near that they come apart. */
  readonly apart: (placeId: string) => boolean;
  readonly shift: (by: ScreenPoint) => void;
  readonly isResting: () => boolean;
  readonly box: () => Box;
  /** Where the parts that always lie over the map hide it. */
  readonly parts: () => readonly Area[];
  /** Calls back when what is drawn may lie somewhere else than before, once per frame. */
  readonly onShift: (listener: () => void) => () => void;
  readonly close: () => void;
}

function boxOf({ container }: OpenMapOptions): Box {
  return { width: container.clientWidth, height: container.clientHeight };
}

function wholeView(options: OpenMapOptions): Camera {
  return fittedCamera(storyOf(options.subject), boxOf(options));
}

function readLookOf({ container, subject }: OpenMapOptions) {
  return readLook(container, subject.lookup.dataset.meta.families);
}

/** What of the map is known when it opens. */
function startOf(options: OpenMapOptions) {
  const { container, subject, basemap, reducedMotion } = options;
  const sources = basemapSources(basemap, subject.places.points.city);
  if (!sources) throw new TypeError("The outlines of the map are not a topology.");
  return {
    container,
    sources,
    reducedMotion,
    look: readLookOf(options),
    text: subject.text,
    label: subject.text.t("map.canvas"),
    gestures: gestureHints(subject.text),
    isCooperative: leavesFinger,
    maxZoom: nearestZoom(subject),
    reach: reachOf(subject.lookup.dataset.meta.map.bounds),
    camera: withinReach(viewStore.getState().view.map, subject) ?? wholeView(options),
  } satisfies Partial<MapOptions>;
}

function hover(handle: MapHandle, placeId: string | null): void {
  handle.pointer(placeId !== null);
  if (viewStore.getState().session.hoveredPlace !== placeId) updateSession({ hoveredPlace: placeId });
}

function drawnIn(frame: MapFrame | null): string {
  const ids = frame?.marks.map(({ place }) => place.id) ?? [];
  return ids.sort().join(" ");
}

/** Opens the map and lets it follow the view. Throws where the browser gives no graphics context. */
export function openMap(options: OpenMapOptions): OpenMap {
  const { onReady, onFault, onPress } = options;
  let { subject } = options;
  const listeners = new Set<() => void>();
  let frame: MapFrame | null = null;
  let own = viewStore.getState().view.map;

  let box = boxOf(options);
  const windowNow = () => ({ camera: handle.camera(), box });
  const placeAt = (point: ScreenPoint | null) => frame && point && placeIn({ handle, frame }, point);
  const drawing = oncePerFrame(() => {
    const window = windowNow();
    frame = frameOf({ subject, state: viewStore.getState(), zoom: window.camera.zoom, window });
    handle.draw(frame);
    for (const listener of listeners) listener();
  });
  const handle = createMap({
    ...startOf(options),
    onReady,
    onFault,
    onMove: drawing.ask,
    onRest: (camera) => {
      own = roundCamera(camera);
      updateView({ map: own });
    },
    onPoint: (point) => hover(handle, placeAt(point)),
    onPress: (point) => {
      const place = placeAt(point);
      if (place !== null) onPress(place);
    },
    onResize: () => {
      box = boxOf(options);
      if (own === null) handle.jump(wholeView(options));
      drawing.ask();
    },
  });
  const unsubscribe = viewStore.subscribe(({ view }) => {
    const moved = !isSameCamera(view.map, own);
    own = view.map;
    if (moved) handle.jump(withinReach(view.map, subject) ?? wholeView(options));
    drawing.ask();
  });
  drawing.ask();

  return {
    recolour: () => handle.recolour(readLookOf(options)),
    show: (next) => {
      subject = next;
      drawing.ask();
    },
    zoomBy: handle.zoomBy,
    fit: () => {
      own = null;
      handle.glide(wholeView(options));
      updateView({ map: null });
    },
    spotOf: (placeId) => frame && spotIn({ handle, frame }, subject, placeId),
    level: () => levelAt(handle.camera().zoom, subject),
    drawn: () => drawnIn(frame),
    apart: (placeId) => comeApart(handle, { subject, window: windowNow() }, placeId),
    shift: handle.shift,
    isResting: handle.isResting,
    box: () => box,
    parts: () => partAreas(options.container),
    onShift: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      unsubscribe();
      drawing.cancel();
      handle.destroy();
    },
  };
}
