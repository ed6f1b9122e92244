import { type RefObject, useCallback, useEffect, useState, useSyncExternalStore } from "react";
import { type BasemapFiles, isTopology } from "#features/map/basemap-sources.ts";
import { hasGraphics, lacksGraphics } from "#features/map/has-graphics.ts";
import type { FrameSubject } from "#features/map/map-frame.ts";
import type { MapFault } from "#features/map/map-handle.ts";
import type { OpenMap } from "#features/map/open-map.ts";

export type MapState = "loading" | "ready" | "failed";

interface Options {
  readonly container: RefObject<HTMLElement | null>;
  readonly subject: FrameSubject;
  /** Whether it may be opened. */
  readonly wanted: boolean;
  readonly basemap: BasemapFiles | null;
  /** The theme in force: another one recolours the map where it stands. */
  readonly theme: string;
  readonly onPress: (placeId: string) => void;
}

interface MapStatus {
  readonly state: MapState;
  readonly fault: MapFault | null;
  /** Null until the map is there, and after it failed. */
  readonly map: OpenMap | null;
  readonly retry: () => void;
  /** Told that a hand holds the drawing which stands in for the map, which is not ready as long. */
  readonly hold: (held: boolean) => void;
}

/** The map's code is a file of its own. */
const mapCode = () => import("#features/map/open-map.ts");

const LOADING = { state: "loading", fault: null, map: null } as const;
const REFUSED = { state: "failed", fault: "webgl", map: null } as const;

/** Opens the map when its outlines and its code are there, and says how that went. */
export function useMap({ container, subject, wanted, basemap, theme, onPress }: Options): MapStatus {
  const [attempt, setAttempt] = useState(0);
  const [status, setStatus] = useState<Omit<MapStatus, "retry" | "hold">>(() => (lacksGraphics() ? REFUSED : LOADING));
  const [held, hold] = useState(false);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  useEffect(() => {
    if (!wanted) return;
    // In a task of its own: to be given graphics for the first time takes longer than anything else here.
    const asking = setTimeout(() => {
      if (hasGraphics()) mapCode().catch(() => {});
    });
    return () => clearTimeout(asking);
  }, [wanted]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens the map anew, other places are shown in it
  useEffect(() => {
    const element = container.current;
    if (!wanted || !basemap || !element) return;
    let map: OpenMap | null = null;
    let gone = false;

    function fail(fault: MapFault) {
      if (gone) return;
      setStatus({ state: "failed", fault, map: null });
      // The drawing is held no longer: it does not move once the map has failed.
      hold(false);
      // A slow map may still come up, a lost one may come back.
      if (fault === "lost" || fault === "slow") return;
      gone = true;
      map?.close();
    }
    async function start(files: BasemapFiles, on: HTMLElement) {
      if (!hasGraphics()) return fail("webgl");
      const code = await mapCode().catch(() => null);
      if (gone) return;
      if (!code) return fail("code");
      if (!isTopology(files.topology)) return fail("data");
      const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)").matches;
      const onReady = () => !gone && setStatus({ state: "ready", fault: null, map });
      map = code.openMap({ container: on, subject, basemap: files, reducedMotion, onReady, onFault: fail, onPress });
    }

    setStatus(LOADING);
    start(basemap, element).catch(() => fail("webgl"));
    return () => {
      if (!gone) map?.close();
      gone = true;
    };
  }, [wanted, container, subject.text, basemap, onPress, attempt]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme changes the colours that the page has
  useEffect(() => status.map?.recolour(), [status.map, theme]);

  const { map } = status;
  useEffect(() => map?.show(subject), [map, subject]);

  return { ...status, state: held && status.state === "ready" ? "loading" : status.state, retry, hold };
}

const NEVER = () => () => {};

/** A value of the map that is read again whenever what is drawn moves; `otherwise` while there is no map. */
export function useMapValue<T extends string | number | null>(
  map: OpenMap | null,
  read: (map: OpenMap) => T,
  otherwise: T,
): T {
  const now = () => (map ? read(map) : otherwise);
  return useSyncExternalStore(map?.onShift ?? NEVER, now, now);
}
