/** Whether the browser can draw the map at all: asked before its code is fetched. The context is given back at once. */
export function hasGraphics(): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
