import { useStore } from "zustand";
import type { View } from "#state/view.ts";
import { type Session, viewStore } from "#state/view-store.ts";

/** Reads one stored value of the view: select a stored reference or a primitive, never something built. */
export function useView<T>(select: (view: View) => T): T {
  return useStore(viewStore, (state) => select(state.view));
}

/** Reads one value that is true only while the page is open. */
export function useSession<T>(select: (session: Session) => T): T {
  return useStore(viewStore, (state) => select(state.session));
}
