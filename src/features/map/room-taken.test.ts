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

  const [disc, words] = roomTaken([mark], names, window).features;
  expect(disc?.geometry).toMatchObject({ coordinates: [76, 43] });
  expect(disc?.properties?.block * BLOCK_SIZE).toBe(40);
  expect(words?.properties).toMatchObject({ words: "Almaty" });
  const [lng = 0, lat = 0] = words?.geometry.type === "Point" ? words.geometry.coordinates : [];
  const middle = project(lng, lat);
  const area = names[0] && nameArea(names[0]);
  expect(middle.x).toBeCloseTo(((area?.left ?? 0) + (area?.right ?? 0)) / 2, 6);
  expect(middle.y).toBeCloseTo(((area?.top ?? 0) + (area?.bottom ?? 0)) / 2, 6);
});
