import { useCallback, useState } from "react";
import { updateView, viewStore } from "#state/view-store.ts";

/** Chooses a place, or lets go of it when it is pressed again; says which was pressed here. */
export function useChosenPlace() {
  const [pressed, setPressed] = useState<string | null>(null);
  const choose = useCallback((placeId: string) => {
    const { place } = viewStore.getState().view;
    const again = place.length === 1 && place[0] === placeId;
    setPressed(again ? null : placeId);
    updateView({ place: again ? [] : [placeId] });
  }, []);
  return { pressed, choose };
}
