let known = false;

/**
 * Whether the browser can draw the map at all: asked before its code is fetched. A context that is given is given back at once,
 * and not asked for again: where graphics are software, asking waits for all that is being drawn.
 */
export function hasGraphics(): boolean {
  if (known) return true;
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  known = context !== null;
  return known;
}
