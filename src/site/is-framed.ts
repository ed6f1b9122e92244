/** Whether the page stands in a frame of another. */
export function isFramed(): boolean {
  return window.parent !== window;
}
