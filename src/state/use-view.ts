import { useSyncExternalStore } from "react";
import type { View } from "#state/view.ts";
import { type Session, type ViewState, viewStore } from "#state/view-store.ts";

/** Reads one stored value of the view: select a stored reference or a primitive, never something built. */
export function useView<T>(select: (view: View) => T): T {
  return useStored((state) => select(state.view));
}

/** Reads one value that is true only while the page is open. */
export function useSession<T>(select: (session: Session) => T): T {
  return useStored((state) => select(state.session));
}

// Not zustand's own hook: drawn without a browser that one shows the state that the store began with, whatever it holds.
function useStored<T>(select: (state: ViewState) => T): T {
  const read = () => select(viewStore.getState());
  return useSyncExternalStore(viewStore.subscribe, read, read);
}
