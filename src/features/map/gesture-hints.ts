import type { GestureHints } from "#features/map/map-handle.ts";
import type { Text } from "#i18n/text.ts";

/** What a reader is told whose wheel or finger moved the host's page and not the map. */
export function gestureHints({ t }: Text): GestureHints {
  return {
    wheel: t("map.gesture.wheel", { key: "Ctrl" }),
    wheelOnMac: t("map.gesture.wheel", { key: "⌘" }),
    touch: t("map.gesture.touch"),
  };
}
