import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import { cameraOf } from "#features/map/camera-of.ts";
import { watchOverlays } from "#features/map/covered-areas.ts";
import { drawFrames } from "#features/map/draw-frames.ts";
import type { MapHandle, MapOptions } from "#features/map/map-handle.ts";
import { BUSY, mapStyle, REGION_FILL } from "#features/map/map-style.ts";
import { mapWorkerAddress } from "#features/map/map-worker-address.ts";

const PATIENCE_MS = 10_000;
const GLIDE_MS = 200;

setWorkerUrl(mapWorkerAddress());

/** The reader's own moves carry the event that made them; the buttons' say so here. */
const BY_READER = { byReader: true };

function isByReader(event: object): boolean {
  return ("originalEvent" in event && event.originalEvent !== undefined) || "byReader" in event;
}

/** The other words of the library belong to controls, markers and popups of its own, and there are none. */
function wordsOf({ label, gestures }: MapOptions): Record<string, string> {
  return {
    "Map.Title": label,
    "CooperativeGesturesHandler.WindowsHelpText": gestures.wheel,
    "CooperativeGesturesHandler.MacHelpText": gestures.wheelOnMac,
    "CooperativeGesturesHandler.MobileHelpText": gestures.touch,
  };
}

function startMap(options: MapOptions): MapLibreMap {
  const { container, camera } = options;
  const [west, south, east, north] = options.reach;
  const map = new MapLibreMap({
    container,
    style: mapStyle(options.sources, options.look.palette, options.text.locale),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    maxZoom: options.maxZoom,
    maxBounds: [west, south, east, north],
    maxPitch: 0,
    dragRotate: false,
    touchPitch: false,
    pitchWithRotate: false,
    rollEnabled: false,
    renderWorldCopies: false,
    attributionControl: false,
    fadeDuration: 0,
    reduceMotion: options.reducedMotion,
    validateStyle: import.meta.env.DEV,
    cooperativeGestures: options.isCooperative(),
    locale: wordsOf(options),
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // The landmark is the panel around the canvas; a second one of the same name would be in the way.
  map.getCanvas().setAttribute("role", "img");
  return map;
}

function watch(map: MapLibreMap, options: MapOptions): void {
  const patience = setTimeout(() => options.onFault("slow"), PATIENCE_MS);
  map.once("remove", () => clearTimeout(patience));
  map.once("load", () => {
    clearTimeout(patience);
    options.onReady();
  });
  map.on("error", ({ error }) => {
    if (!map.loaded() && /worker/i.test(error.message)) options.onFault("worker");
  });
  map.on("webglcontextlost", () => options.onFault("lost"));
  map.on("webglcontextrestored", () => options.onReady());
  map.on("move", options.onMove);
  map.on("moveend", options.onMove);
  map.on("resize", options.onResize);
  map.once("remove", watchOverlays(options.container, options.onMove));
  followReader(map, options);
  map.on("mousemove", ({ point }) => options.onPoint(point));
  map.on("mouseout", () => options.onPoint(null));
  map.on("click", ({ point }) => options.onPress(point));
}

/** Tells where the map comes to rest after a move of the reader's. */
function followReader(map: MapLibreMap, { onRest }: MapOptions): void {
  // A single notch of a wheel moves the map without an event that made it.
  let wheeled = false;
  map.on("zoom", () => {
    wheeled ||= map.scrollZoom.isActive();
  });
  map.on("moveend", (event) => {
    if (wheeled || isByReader(event)) onRest(cameraOf(map));
    wheeled = false;
  });
}

/** A finger that moves over the map scrolls the page where there is one to scroll; two move the map. */
function followGestures(map: MapLibreMap, { isCooperative }: MapOptions): void {
  const gestures = map.cooperativeGestures;
  const follow = () => (isCooperative() ? gestures.enable() : gestures.disable());
  follow();
  map.on("resize", follow);
}

/** Starts a map in an element. Throws where the browser gives no graphics context. */
export function createMap(options: MapOptions): MapHandle {
  const map = startMap(options);
  watch(map, options);
  followGestures(map, options);
  const { draw, recolour } = drawFrames(map, options);
  let gone = false;
  return {
    draw,
    recolour,
    camera: () => cameraOf(map),
    project: (lng, lat) => map.project([lng, lat]),
    regionAt: ({ x, y }) => {
      if (!map.getLayer(REGION_FILL)) return null;
      const hits = map.queryRenderedFeatures([x, y], { layers: [REGION_FILL] });
      const hit = hits.find((feature) => feature.state[BUSY] === true);
      return hit?.id === undefined ? null : String(hit.id);
    },
    jump: ({ zoom, lng, lat }) => {
      map.stop();
      map.jumpTo({ zoom, center: [lng, lat] });
    },
    glide: ({ zoom, lng, lat }) => {
      map.easeTo({ zoom, center: [lng, lat], duration: options.reducedMotion ? 0 : GLIDE_MS });
    },
    shift: ({ x, y }) => {
      if (!gone) map.panBy([x, y], { duration: options.reducedMotion ? 0 : GLIDE_MS });
    },
    zoomBy: (steps) => {
      map.zoomTo(map.getZoom() + steps, { duration: options.reducedMotion ? 0 : GLIDE_MS }, BY_READER);
    },
    pointer: (overTarget) => {
      map.getCanvas().style.cursor = overTarget ? "pointer" : "";
    },
    isResting: () => !map.isMoving(),
    destroy: () => {
      gone = true;
      map.remove();
    },
  };
}
