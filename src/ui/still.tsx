import { createContext, type ReactNode, useContext } from "react";

const StillContext = createContext(false);

/** What is below is drawn once, at build, for readers without scripts and for all others until the page is there. */
export function Still({ children }: { children: ReactNode }) {
  return <StillContext value={true}>{children}</StillContext>;
}

/** Whether this is the drawing of the build: nothing in it can be pressed or measured. */
export function useStill(): boolean {
  return useContext(StillContext);
}
