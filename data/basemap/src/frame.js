import { polygonsOf } from './geometry.js';
import { BOX } from './settings.js';

const NEAR = 1e-4;

/** Whether a segment runs along one side of the box. */
function onFrame(a, b) {
  return BOX.some((side, index) => {
    const axis = index % 2;
    return Math.abs(a[axis] - side) < NEAR && Math.abs(b[axis] - side) < NEAR;
  });
}

/**
 * The stretches of ring that only exist because the data was cut to the box. Put into the topology they become arcs
 * of their own, so that a shore can leave them out.
 * @param {object[]} features polygon features
 */
export function frameRuns(features) {
  const runs = [];
  for (const ring of features.flatMap((item) => polygonsOf(item.geometry)).flat()) {
    let run = null;
    for (let i = 1; i < ring.length; i++) {
      if (!onFrame(ring[i - 1], ring[i])) run = null;
      else if (run) run.push(ring[i]);
      else runs.push((run = [ring[i - 1], ring[i]]));
    }
  }
  return { type: 'MultiLineString', coordinates: runs };
}
