/** Calls back in the next frame. */
type InNextFrame = (work: () => void) => void;

/**
 * Work that is done at once where there is time, and else once in so many frames, the last time with what came last. Returns
 * the way to ask for it.
 */
export function inRhythm(work: () => void, frames: number, inNextFrame: InNextFrame): (hurried: boolean) => void {
  let left = 0;
  let waiting = false;

  function count() {
    left -= 1;
    if (left > 0) return inNextFrame(count);
    if (waiting) begin();
  }

  function begin() {
    waiting = false;
    left = frames;
    work();
    inNextFrame(count);
  }

  return (hurried) => {
    if (!hurried) {
      waiting = false;
      work();
    } else if (left > 0) waiting = true;
    else begin();
  };
}
