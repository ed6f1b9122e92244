import { Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";

/** What the page can be asked for: two ordinary ways to choose the events of some days. */
export interface Reference {
  /** Looks at every event, and counts them by place and by day. */
  readonly naive: (from: number, to: number) => void;
  /** Draws every event as a circle of its own, for `setFilter` to choose from. */
  readonly draw: () => Promise<void>;
  readonly setFilter: (from: number, to: number) => void;
}

interface Register {
  readonly events: readonly (readonly [start: number, end: number, place: number])[];
  readonly points: readonly (readonly [lon: number, lat: number])[];
}

const { events, points } = (await (await fetch("events.json")).json()) as Register;
const records = events.map(([start, end, place]) => ({ start, end, place }));
let map: MapLibreMap | undefined;

const reference: Reference = {
  naive(from, to) {
    const byPlace = new Map<number, number>();
    const byDay = new Map<number, number>();
    for (const { start, end, place } of records) {
      if (start > to || end < from) continue;
      byPlace.set(place, (byPlace.get(place) ?? 0) + 1);
      for (let day = Math.max(start, from); day <= Math.min(end, to); day++) byDay.set(day, (byDay.get(day) ?? 0) + 1);
    }
    document.title = `${byPlace.size} places, ${byDay.size} days`;
  },
  async draw() {
    setWorkerUrl(workerUrl);
    const features = records.map(({ start, end, place }) => ({
      type: "Feature" as const,
      properties: { start, end },
      geometry: { type: "Point" as const, coordinates: [...(points[place] ?? [])] },
    }));
    map = new MapLibreMap({
      container: "map",
      bounds: [88, 20.6, 92.7, 26.6],
      style: { version: 8, sources: {}, layers: [] },
    });
    await map.once("load");
    map.addSource("events", { type: "geojson", data: { type: "FeatureCollection", features } });
    map.addLayer({ id: "events", type: "circle", source: "events" });
    await map.once("idle");
  },
  setFilter(from, to) {
    map?.setFilter("events", ["all", ["<=", ["get", "start"], to], [">=", ["get", "end"], from]]);
  },
};
Object.assign(window, { reference });
