const STILL = "#still";

/** Whether the address asks for the page as the build drew it: the last resort where its scripts fail as a whole. */
export function asksForStill(): boolean {
  return location.hash === STILL;
}

/** Loads the page as the build drew it. */
export function openStill(): void {
  location.hash = STILL;
  location.reload();
}
