import { useEffect, useRef } from "react";
import styles from "#features/map/map-panel.module.css";
import type { OpenMap } from "#features/map/open-map.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

type Move = (map: OpenMap) => void;

interface Props {
  /** Null until it is there: the last button pressed before moves it then. */
  readonly map: OpenMap | null;
  readonly compact: boolean;
}

/** Zoom and fit, for those who neither turn a wheel nor pinch. */
export function MapButtons({ map, compact }: Props) {
  const { t } = useText();
  const move = useMove(map);
  return (
    <fieldset
      aria-label={t("map.buttons")}
      data-part="buttons"
      className={`${styles.buttons} ${compact ? styles.compactButtons : ""}`}
    >
      <Button aria-label={t("map.zoom.in")} className={styles.square} onClick={() => move((open) => open.zoomBy(1))}>
        +
      </Button>
      <Button aria-label={t("map.zoom.out")} className={styles.square} onClick={() => move((open) => open.zoomBy(-1))}>
        −
      </Button>
      <Button title={t("map.fit.hint")} onClick={() => move((open) => open.fit())}>
        {t("map.fit")}
      </Button>
    </fieldset>
  );
}

/** Moves the map, or keeps the move until there is one. */
function useMove(map: OpenMap | null): (move: Move) => void {
  const kept = useRef<Move | null>(null);
  useEffect(() => {
    if (map) kept.current?.(map);
    if (map) kept.current = null;
  }, [map]);
  return (move) => {
    if (map) move(map);
    else kept.current = move;
  };
}
