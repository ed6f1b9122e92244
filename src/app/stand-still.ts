/** Leaves the page as the build drew it. */
export function standStill(): void {
  document.documentElement.dataset.app = "failed";
}

/** The same where its words did not come: only what the build wrote can be said. */
export function standSpeechless(): void {
  standStill();
  document.getElementById("speechless")?.removeAttribute("hidden");
}
