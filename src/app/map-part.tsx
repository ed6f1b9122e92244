import { useQuery } from "@tanstack/react-query";
import { MapPanel } from "#features/map/map-panel.tsx";
import { basemapQuery } from "#io/basemap.ts";
import type { Lookup } from "#model/lookup.ts";

/** The map and its outlines: a part of its own, so that nothing else is drawn again when they come. */
export function MapPart({ lookup, roomBelow = false }: { lookup: Lookup; roomBelow?: boolean }) {
  const { data, isError, refetch } = useQuery(basemapQuery(lookup));
  return (
    <MapPanel
      lookup={lookup}
      basemap={data ?? null}
      basemapFailed={isError}
      onRetryBasemap={() => void refetch()}
      roomBelow={roomBelow}
    />
  );
}
