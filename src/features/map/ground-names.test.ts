import { expect, it } from "vitest";
import { groundNames } from "#features/map/ground-names.ts";
import { textIn } from "#i18n/text.fixture.ts";

const EN = textIn("en");

function label(kind: string, rank: number, name: string) {
  const properties = { kind, rank, name_en: name, ...(name === "Taraz" && { name_ru: "Тараз" }) };
  return { type: "Feature", properties, geometry: { type: "Point", coordinates: [70, 45] } };
}

const files = (...features: object[]) => ({
  topology: null,
  lakes: null,
  labels: { type: "FeatureCollection", features },
});
const FILES = files(
  label("town", 2, "Ekibastuz"),
  label("town", 1, "Taraz"),
  label("country", 1, "China"),
  label("water", 1, "Aral Sea"),
  label("city", 1, "Almaty"),
  label("region", 2, "Turkistan Region"),
);
const project = (lng: number, lat: number) => ({ x: lng, y: -lat });
const KINDS = ["neighbour", "water", "town"] as const;
const ids = (zoom: number, kinds: readonly (typeof KINDS)[number][] = KINDS) =>
  groundNames(EN, FILES, { project, zoom, kinds }).map(({ id }) => id);

it("names what the map names at a zoom, by kind and rank, and no place that the data speak of", () => {
  expect(ids(3.5)).toEqual(["neighbour China", "water Aral Sea"]);
  expect(ids(4)).toEqual(["neighbour China", "water Aral Sea", "town Taraz"]);
  expect(ids(4.6)).toEqual(["neighbour China", "water Aral Sea", "town Taraz", "town Ekibastuz"]);
  expect(ids(9, ["neighbour"])).toEqual(["neighbour China"]);
});

it("writes a country in capitals and a water in a line a word", () => {
  const names = groundNames(EN, FILES, { project, zoom: 3, kinds: KINDS });
  expect(names.map(({ lines }) => lines)).toEqual([["CHINA"], ["Aral", "Sea"]]);
});

it("stands where the projection puts it, in the language of the page where it has a name in it", () => {
  const [town] = groundNames(textIn("ru"), FILES, { project, zoom: 4, kinds: ["town"] });
  expect(town).toMatchObject({ x: 70, y: -45, lines: ["Тараз"], yields: "to-all" });
});

it("is silent before the files are there, and where they hold no names", () => {
  const wanted = { project, zoom: 5, kinds: KINDS };
  expect(groundNames(EN, null, wanted)).toEqual([]);
  expect(groundNames(EN, { topology: null, lakes: null, labels: { type: "x" } }, wanted)).toEqual([]);
});
