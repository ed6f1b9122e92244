import { useMemo } from "react";
import type { BasemapFiles } from "#features/map/basemap-sources.ts";
import { frameSubject } from "#features/map/frame-subject.ts";
import type { FrameSubject } from "#features/map/map-frame.ts";
import type { Lookup } from "#model/lookup.ts";
import { useText } from "#ui/text-context.tsx";

/** What a map needs to know of the data, the same object for as long as they are. */
export function useFrameSubject(lookup: Lookup, basemap: BasemapFiles | null): FrameSubject {
  const text = useText();
  return useMemo(() => frameSubject(text, lookup, basemap), [lookup, text, basemap]);
}
