import { useEffect, useState } from "react";
import type { Place } from "#dataset/records.ts";
import {
  type CardSide,
  cardSide,
  isLow,
  isSheet,
  isUnderSheet,
  shiftAboveSheet,
  shiftIntoSight,
  shiftOffParts,
} from "#features/map/card-side.ts";
import { fittedCamera, type Story } from "#features/map/fitted-camera.ts";
import type { Area } from "#features/map/lay-out-names.ts";
import type { Spot } from "#features/map/map-finders.ts";
import { COMPACT_WIDTH } from "#features/map/map-room.ts";
import { type Box, projection } from "#features/map/mercator.ts";
import type { OpenMap } from "#features/map/open-map.ts";
import { viewStore } from "#state/view-store.ts";

interface Options {
  /** Null while the still map stands there. */
  readonly map: OpenMap | null;
  readonly place: Place;
  readonly story: Story;
  readonly box: Box;
  /** The still map stands there for good: it is not moved from under the card. */
  readonly failed: boolean;
  /** The page has room for the card below a map that is too low for it, or that cannot be moved. */
  readonly roomBelow: boolean;
}

/** The side for the card on the still map. */
function stillSide({ place: { lat, lon }, story, box, failed }: Omit<Options, "map" | "roomBelow">): CardSide {
  const compact = isSheet(box);
  if (compact && !failed) return "bottom";
  const camera = viewStore.getState().view.map ?? fittedCamera(story, box);
  const spot = lat === null || lon === null ? null : { ...projection(camera, box)(lon, lat), radius: 0 };
  // From under a sheet it cannot be moved: that lies on the other half.
  if (compact) return spot && spot.y > box.height / 2 ? "top" : "bottom";
  return cardSide(spot, box, false);
}

interface Over {
  readonly room: Box;
  readonly compact: boolean;
  readonly parts: readonly Area[];
}

/** How far to shift the map so that a mark is seen beside what lies over it; null where it is. */
function wayOff(spot: Spot, { room, compact, parts }: Over): { readonly x: number; readonly y: number } | null {
  if (compact) return isUnderSheet(spot, room) ? shiftAboveSheet(spot, room) : null;
  return shiftIntoSight(spot, room) ?? shiftOffParts(spot, parts, room);
}

/** Shifts the map; the function returned shifts it back, unless the reader has moved it since. */
function shiftedOff(map: OpenMap, { x, y }: { readonly x: number; readonly y: number }): () => void {
  const camera = () => viewStore.getState().view.map;
  const before = camera();
  map.shift({ x, y });
  return () => {
    if (camera() === before) map.shift({ x: -x, y: -y });
  };
}

/** The side for the card of a place, chosen anew whenever the map has come to rest. */
export function useCardSide({ map, place, story, box, failed, roomBelow }: Options): CardSide {
  const below = box.width < COMPACT_WIDTH && roomBelow && (isLow(box) || failed);
  const compact = isSheet(box);
  const before = below ? "below" : stillSide({ place, story, box, failed });
  const [side, setSide] = useState<CardSide>(before);
  useEffect(() => {
    if (!map || below) {
      setSide(before);
      return;
    }
    let shifted = false;
    let takeBack = () => {};
    function choose(open: OpenMap) {
      const spot = open.spotOf(place.id);
      if (!open.isResting()) return;
      const room = open.box();
      const way = spot && !shifted ? wayOff(spot, { room, compact, parts: open.parts() }) : null;
      if (way) takeBack = shiftedOff(open, way);
      else setSide(cardSide(spot, room, compact));
      if (spot) shifted = true;
    }
    choose(map);
    const end = map.onShift(() => choose(map));
    return () => {
      end();
      takeBack();
    };
  }, [map, place.id, compact, below, before]);
  return side;
}
