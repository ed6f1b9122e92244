import { apart, basemapTopology, lakesTopology, landOf, thinned } from './src/basemap.js';
import { dissolve } from './src/divisions.js';
import { mapColours } from './src/colours.js';
import { farLabels, labelsFor } from './src/labels.js';
import { lakesFor } from './src/lakes.js';
import { posterFrame, posterSheet, posterSvg } from './src/poster.js';
import { FAR_DETAIL, LAKE_DETAIL, MAP_DETAIL, POSTER_DETAIL } from './src/settings.js';
import { withoutSlivers } from './src/slivers.js';
import { readAdmin1, readLakes, readRivers } from './src/sources.js';
import { problems } from './src/verify.js';
import { writeAll } from './src/write.js';

const groups = withoutSlivers(dissolve(readAdmin1()));
const [whole, far] = apart(basemapTopology(groups, readRivers()), 'far_borders');
const waters = lakesTopology(lakesFor(readLakes(), landOf(whole)));

const map = thinned(whole, MAP_DETAIL);
const lakes = thinned(waters, LAKE_DETAIL);
const labels = labelsFor(map);
const away = { borders: thinned(far, FAR_DETAIL), labels: farLabels(groups) };
const named = { ...labels, features: [...labels.features, ...away.labels.features] };
const wrong = problems(map, lakes, named);
if (wrong.length > 0) {
  console.error(wrong.join('\n'));
  process.exit(1);
}

const frame = posterFrame(map);
const drawn = { map: thinned(whole, POSTER_DETAIL), lakes: thinned(waters, POSTER_DETAIL) };
const poster = posterSvg(drawn, frame.projection, mapColours());
const lines = (list) => list.map((item) => JSON.stringify(item)).join(',\n');
const report = writeAll({
  'basemap.json': `${JSON.stringify(map)}\n`,
  'lakes.json': `${JSON.stringify(lakes)}\n`,
  'labels.json': `{"type":"FeatureCollection","features":[\n${lines(labels.features)}\n]}\n`,
  'far.json': `${JSON.stringify(away)}\n`,
  'poster.svg': poster,
  'poster.json': `${JSON.stringify(posterSheet(frame), null, 2)}\n`,
});
console.log(report.join('\n'));
