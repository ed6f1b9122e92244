import type { BasemapFiles } from "#features/map/basemap-sources.ts";
import { frameSubject } from "#features/map/frame-subject.ts";
import { type FrameSubject, frameOf, type MapFrame } from "#features/map/map-frame.ts";
import { withinReach } from "#features/map/mark-levels.ts";
import { fitCamera } from "#features/map/mercator.ts";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Camera, View } from "#state/view.ts";
import { viewStore } from "#state/view-store.ts";

/** The drawing's own units: on paper it takes whatever room it is given, and shows more of the land around. */
export const PRINTED_BOX = { width: 560, height: 306 };
const RIM = { top: 10, right: 14, bottom: 10, left: 14 };

/** About as much wider as the map on a desktop is, so that both show the same land. */
const ZOOM_OUT = 0.5;

interface Drawn {
  readonly lookup: Lookup;
  /** Null where the outlines are not there. */
  readonly basemap: BasemapFiles | null;
  readonly view: View;
}

/** What the map for paper shows of a view, and from where. */
export function printedFrame(
  text: Text,
  { lookup, basemap, view }: Drawn,
): { readonly subject: FrameSubject; readonly camera: Camera; readonly frame: MapFrame } {
  const subject = frameSubject(text, lookup, basemap);
  const near = withinReach(view.map, subject);
  const camera = near
    ? { ...near, zoom: near.zoom - ZOOM_OUT }
    : fitCamera(lookup.dataset.meta.map.bounds, PRINTED_BOX, RIM);
  const frame = frameOf({
    subject,
    state: { view, session: { ...viewStore.getState().session, hoveredPlace: null } },
    zoom: camera.zoom,
    window: { camera, box: PRINTED_BOX },
    chosenOnly: true,
  });
  return { subject, camera, frame };
}
