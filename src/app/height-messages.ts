const LOWEST = 1;
const HIGHEST = 10_000;

/** A height as hosts take it: a whole number of CSS pixels from 1 to 10,000. */
export function heightTold(height: number): number {
  return Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(height)));
}

/**
 * The messages that tell a host how high the page is, in the words of Datawrapper, of pym.js (whose host names its frames in
 * the parameter `childId`), of AMP (which NPR's sidechain understands too), and in our own.
 */
export function heightMessages(height: number, { id, childId }: { id: string; childId: string | null }): unknown[] {
  return [
    { qantar: 1, type: "height", height },
    { "datawrapper-height": { [id]: height } },
    { sentinel: "amp", type: "embed-size", height },
    ...(childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]),
  ];
}
