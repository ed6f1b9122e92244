/** How long nothing may have been asked for until the reader is taken to pause. */
export const REST_MS = 120;
/** And then so many frames: a machine so slow that its steps last longer than the time is given them. */
export const REST_FRAMES = 3;

/**
 * Calls `work` once the page has rested; what is given back calls it off. Frames are asked for at the end only: a page that
 * counts all of them draws each, though nothing in it has changed.
 */
export function afterRest(work: () => void): () => void {
  let frame = 0;
  function count(left: number) {
    if (left === 0) return work();
    frame = requestAnimationFrame(() => count(left - 1));
  }
  const timer = setTimeout(() => count(REST_FRAMES), REST_MS);
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
  };
}
