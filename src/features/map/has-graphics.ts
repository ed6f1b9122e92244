/** What the browser answered when it was last asked: null before that. */
let answer: boolean | null = null;

/**
 * Whether the browser can draw the map at all: asked before its code is fetched. A context that is given is given back at once,
 * and not asked for again: where graphics are software, asking waits for all that is being drawn.
 */
export function hasGraphics(): boolean {
  if (answer) return true;
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  answer = context !== null;
  return answer;
}

/** Whether the browser has refused already: a map of other data then says so at once, and nothing moves under a hand when it does. */
export function lacksGraphics(): boolean {
  return answer === false;
}
