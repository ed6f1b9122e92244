import { expect, test } from "vitest";
import { type DrawnMark, FAMILY_SLOTS } from "#features/map/mark-frame.ts";
import { markNames, markNumeral } from "#features/map/mark-names.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { PLACES } from "#model/sample-dataset.ts";

const text = textIn("en");
const almaty = PLACES.find(({ id }) => id === "almaty") as (typeof PLACES)[number];
const count = { placeId: "almaty", total: 12, byFamily: Uint32Array.from({ length: FAMILY_SLOTS }, () => 0) };
const mark: DrawnMark = { place: almaty, lng: 76, lat: 43, radius: 20, count, ends: null, others: 0 };
const project = (lng: number, lat: number) => ({ x: lng * 10, y: lat * 10 });
const named = (...marks: DrawnMark[]) => markNames(text, project, { marks, regionNames: [] });

test("a mark has its number inside, or after its name where it is too small", () => {
  expect(markNumeral(text, mark)?.figure).toBe("12");
  expect(named(mark)[0]).toMatchObject({ lines: ["Almaty"], aside: "" });
  const small = { ...mark, radius: 4 };
  expect(markNumeral(text, small)).toBeNull();
  expect(named(small)[0]).toMatchObject({ lines: ["Almaty"], aside: "12" });
  expect(named(small)[0]?.width).toBeGreaterThan(named(mark)[0]?.width ?? 0);
});

test("a mark that stands for other places says how many", () => {
  expect(named({ ...mark, others: 4 })[0]?.lines).toEqual(["Almaty +4"]);
});

test("a mark without events has a name and no number", () => {
  const empty = { ...mark, count: null, radius: 4 };
  expect(markNumeral(text, empty)).toBeNull();
  expect(named(empty)[0]).toMatchObject({ lines: ["Almaty"], aside: "" });
});

test("a long name stands in lines", () => {
  const long = { ...almaty, name: { ...almaty.name, en: "International airport of the largest city" } };
  const [name] = named({ ...mark, place: long });
  expect(name?.lines.length).toBeGreaterThan(1);
  expect(name?.lines.join(" ")).toBe("International airport of the largest city");
  expect(name?.height).toBeGreaterThan(named(mark)[0]?.height ?? 0);
});

test("the name of a region on its edge stands above it", () => {
  const region = { id: "mangystau", name: "Mangystau · 3", lng: 52, lat: 44 };
  const at = (edge: number | null) =>
    markNames(text, project, { marks: [], regionNames: [{ ...region, edge }] })[0]?.y ?? 0;
  expect(at(44)).toBeLessThan(at(null));
});
