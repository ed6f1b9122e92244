import { expect, test } from "vitest";
import { layOutNames, nameArea } from "#features/map/lay-out-names.ts";
import { markNames } from "#features/map/mark-names.ts";
import { projection } from "#features/map/mercator.ts";
import { BLOCK_SIZE, roomTaken } from "#features/map/room-taken.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { PLACES } from "#model/sample-dataset.ts";

test("labels keep off a mark and off its name, where that stands", () => {
  const window = { camera: { zoom: 4, lng: 70, lat: 47 }, box: { width: 800, height: 600 } };
  const place = PLACES.find(({ id }) => id === "almaty") as (typeof PLACES)[number];
  const mark = { place, lng: 76, lat: 43, radius: 20, count: null, ends: null, others: 0 };
  const project = projection(window.camera, window.box);
  const names = layOutNames(markNames(textIn("en"), project, { marks: [mark], regionNames: [] }), window.box);

  const [disc, words] = roomTaken({ marks: [mark], names, areas: [] }, window).features;
  expect(disc?.geometry).toMatchObject({ coordinates: [76, 43] });
  expect(disc?.properties?.block * BLOCK_SIZE).toBe(40);
  expect(words?.properties).toMatchObject({ words: "Almaty" });
  const [lng = 0, lat = 0] = words?.geometry.type === "Point" ? words.geometry.coordinates : [];
  const middle = project(lng, lat);
  const area = names[0] && nameArea(names[0]);
  expect(middle.x).toBeCloseTo(((area?.left ?? 0) + (area?.right ?? 0)) / 2, 6);
  expect(middle.y).toBeCloseTo(((area?.top ?? 0) + (area?.bottom ?? 0)) / 2, 6);
});

test("labels keep off an area that is covered, also where it begins in sight and ends out of it", () => {
  const window = { camera: { zoom: 4, lng: 70, lat: 47 }, box: { width: 800, height: 600 } };
  const project = projection(window.camera, window.box);
  const areas = [
    { left: 10, right: 210, top: 20, bottom: 320 },
    { left: 800, right: 1000, top: 0, bottom: 600 },
  ];
  const taken = roomTaken({ marks: [], names: [], areas }, window).features.map(({ geometry, properties }) => {
    const [lng = 0, lat = 0] = geometry.type === "Point" ? geometry.coordinates : [];
    const { x, y } = project(lng, lat);
    const [top = 0, right = 0, bottom = 0, left = 0] = (properties?.room ?? []) as number[];
    return { inSight: x >= 0 && x <= 800 && y >= 0 && y <= 600, area: [x - left, x + right, y - top, y + bottom] };
  });
  expect(taken.map(({ inSight }) => inSight)).toEqual([true, true]);
  taken.forEach(({ area }, index) => {
    const { left = 0, right = 0, top = 0, bottom = 0 } = areas[index] ?? {};
    [left, right, top, bottom].forEach((side, at) => {
      expect(area[at]).toBeCloseTo(side, 6);
    });
  });
});
