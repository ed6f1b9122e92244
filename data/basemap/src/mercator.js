const RADIAN = Math.PI / 180;
const climb = (lat) => Math.log(Math.tan(Math.PI / 4 + (lat * RADIAN) / 2));
const sink = (y) => (2 * Math.atan(Math.exp(y)) - Math.PI / 2) / RADIAN;

/**
 * Web Mercator fitted to bounds: x = translate[0] + scale · λ, y = translate[1] − scale · ln tan(π/4 + φ/2), with λ
 * and φ in radians. Bounds are centred as a map's `fitBounds` centres them.
 * @param {number[]} bounds west, south, east, north
 * @param {{width: number, height: number, padding: number}} page
 */
export function fitted([west, south, east, north], { width, height, padding }) {
  const wide = (east - west) * RADIAN;
  const high = climb(north) - climb(south);
  const scale = Number(Math.min((width - 2 * padding) / wide, (height - 2 * padding) / high).toFixed(4));
  const x = width / 2 - (scale * RADIAN * (west + east)) / 2;
  const y = height / 2 + (scale * (climb(south) + climb(north))) / 2;
  return { scale, translate: [Number(x.toFixed(4)), Number(y.toFixed(4))] };
}

/**
 * Point of a page for a place.
 * @param {{scale: number, translate: number[]}} projection
 * @param {number[]} place lon, lat
 */
export function project({ scale, translate }, [lon, lat]) {
  return [translate[0] + scale * lon * RADIAN, translate[1] - scale * climb(lat)];
}

/**
 * Place for a point of a page.
 * @param {{scale: number, translate: number[]}} projection
 * @param {number[]} point x, y
 */
export function unproject({ scale, translate }, [x, y]) {
  return [(x - translate[0]) / scale / RADIAN, sink((translate[1] - y) / scale)];
}
