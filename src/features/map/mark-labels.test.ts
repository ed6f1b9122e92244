import { expect, test } from "vitest";
import { labelPoints } from "#features/map/mark-labels.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { PLACES } from "#model/sample-dataset.ts";

const almaty = PLACES.find(({ id }) => id === "almaty") as (typeof PLACES)[number];
const room = { text: textIn("en"), east: 87, pixelsPerDegree: 20 };
const count = { placeId: "almaty", total: 12, byFamily: Uint32Array.from([12]) };
const mark = { place: almaty, lng: 76, lat: 43, radius: 20, count, others: 0 };
const propertiesOf = (...args: Parameters<typeof labelPoints>) =>
  labelPoints(...args).features.map((f) => f.properties);

test("a mark has its number inside, or after its name where it is too small", () => {
  expect(propertiesOf(room, [mark], [])[0]).toMatchObject({ name: "Almaty", count: "12", aside: "" });
  expect(propertiesOf(room, [{ ...mark, radius: 4 }], [])[0]).toMatchObject({ count: "", aside: "\u00a012" });
});

test("a mark that stands for other places says how many", () => {
  expect(propertiesOf(room, [{ ...mark, others: 4 }], [])[0]).toMatchObject({ name: "Almaty +4" });
});

test("a mark without events has a name and no number", () => {
  expect(propertiesOf(room, [{ ...mark, count: null, radius: 4 }], [])[0]).toMatchObject({ count: "", aside: "" });
});

test("a name that would run out in the east goes to the left of its mark", () => {
  expect(propertiesOf(room, [mark], [])[0]).toMatchObject({ side: "right" });
  expect(propertiesOf({ ...room, pixelsPerDegree: 5 }, [mark], [])[0]).toMatchObject({ side: "left" });
});

test("the name clears the ring", () => {
  const [near, far] = propertiesOf(room, [mark, { ...mark, radius: 40 }], []);
  expect((far?.offset as number) - (near?.offset as number)).toBeCloseTo(20 / 13, 6);
});
