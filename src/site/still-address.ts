const STILL = "#still";

/** Whether the address asks for the page as the build drew it: the last resort where its scripts fail as a whole. */
export function asksForStill(): boolean {
  return location.hash === STILL;
}

/** Loads the page as the build drew it. The history does not grow: in a frame it is that of the page around it. */
export function openStill(): void {
  history.replaceState(history.state, "", STILL);
  location.reload();
}
