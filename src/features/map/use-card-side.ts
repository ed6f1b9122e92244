import { useEffect, useState } from "react";
import { type CardSide, cardSide, isUnderSheet, shiftAboveSheet } from "#features/map/card-side.ts";
import { COMPACT_WIDTH } from "#features/map/map-room.ts";
import type { OpenMap } from "#features/map/open-map.ts";

/** The side for the card of a place, chosen anew whenever the map has come to rest. */
export function useCardSide(map: OpenMap | null, placeId: string, width: number): CardSide {
  const compact = width < COMPACT_WIDTH;
  const [side, setSide] = useState<CardSide>(compact ? "bottom" : "right");
  useEffect(() => {
    if (!map) {
      setSide(compact ? "bottom" : "right");
      return;
    }
    let shifted = false;
    function choose(open: OpenMap) {
      const spot = open.spotOf(placeId);
      if (!open.isResting()) return;
      const box = open.box();
      if (compact && spot && !shifted && isUnderSheet(spot, box)) open.shift(shiftAboveSheet(spot, box));
      else setSide(cardSide(spot, box, compact));
      if (spot) shifted = true;
    }
    choose(map);
    return map.onShift(() => choose(map));
  }, [map, placeId, compact]);
  return side;
}
