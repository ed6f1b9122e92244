/** Whether the page has no origin of its own, as in a frame that its host closed off: there a link may open nothing. */
export function isSandboxed(): boolean {
  return globalThis.origin === "null";
}
