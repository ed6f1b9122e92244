import { expect, test } from "vitest";
import { layOutNames } from "#features/map/lay-out-names.ts";
import type { MapFrame } from "#features/map/map-frame.ts";
import type { MapLook } from "#features/map/map-palette.ts";
import type { DrawnMark } from "#features/map/mark-frame.ts";
import { markNames } from "#features/map/mark-names.ts";
import { markDrawings } from "#features/map/paint-marks.ts";
import { wordWidths } from "#features/map/word-widths.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { PLACES } from "#model/sample-dataset.ts";

const text = textIn("en");
const look: MapLook = {
  palette: {
    "mark-paper": "paper",
    "mark-empty": "grey",
    ink: "ink",
    accent: "accent",
    halo: "halo",
  } as MapLook["palette"],
  families: ["red", "blue", "green"],
  typeface: "Golos",
};
const project = (lng: number, lat: number) => ({ x: lng, y: lat });

const mark = (id: string, lng: number, byFamily: readonly number[]): DrawnMark => {
  const total = byFamily.reduce((sum, n) => sum + n, 0);
  const place = PLACES.find((one) => one.id === id) as DrawnMark["place"];
  const count = total === 0 ? null : { placeId: id, total, byFamily: Uint32Array.from(byFamily) };
  return { place, lng, lat: 100, radius: 20, count, ends: null, others: 0 };
};

/** What was painted, in order: a disc, an arc or words with the colour that they have. */
function painted(marks: readonly DrawnMark[], given: Partial<MapFrame> = {}, shares: readonly number[] = []) {
  const acts: { act: string; colour: string; what: number | string }[] = [];
  let radius = 0;
  const context = {
    fillStyle: "",
    strokeStyle: "",
    beginPath: () => {},
    arc: (_x: number, _y: number, r: number) => {
      radius = r;
    },
    fill: () => acts.push({ act: "disc", colour: context.fillStyle, what: radius }),
    stroke: () => acts.push({ act: "arc", colour: context.strokeStyle, what: radius }),
    fillText: (words: string) => acts.push({ act: "words", colour: context.fillStyle, what: words }),
    strokeText: (words: string) => acts.push({ act: "halo", colour: context.strokeStyle, what: words }),
    measureText: (words: string) => ({ width: words.length * 7 }),
  };
  const frame = { marks, hovered: null, chosen: new Set(), regionNames: [], ...given } as unknown as MapFrame;
  const names = layOutNames(markNames(text, project, frame), { width: 800, height: 600 });
  const painting = {
    frame,
    shares: marks.map((_, i) => shares[i] ?? 1),
    names,
    project,
    look,
    text,
    widths: wordWidths(),
  };
  for (const { paint } of markDrawings(painting)) paint(context as unknown as CanvasRenderingContext2D);
  return acts;
}

const of = (acts: ReturnType<typeof painted>, act: string) => acts.filter((one) => one.act === act);

test("a mark is paper with an arc for each family that has events, and its number inside", () => {
  const acts = painted([mark("almaty", 100, [3, 0, 1])]);
  expect(of(acts, "disc").map(({ colour }) => colour)).toEqual(["paper"]);
  expect(of(acts, "arc").map(({ colour }) => colour)).toEqual(["red", "green"]);
  expect(of(acts, "words").map(({ what }) => what)).toEqual(["4", "Almaty"]);
});

test("a mark without events is a grey ring without a number", () => {
  const acts = painted([mark("almaty", 100, [])]);
  expect(of(acts, "arc").map(({ colour }) => colour)).toEqual(["grey"]);
  expect(of(acts, "words").map(({ what }) => what)).toEqual(["Almaty"]);
});

test("people who are counted with two ends have a thin circle at each of them, cased in paper", () => {
  const [one] = [{ ...mark("almaty", 100, [4]), ends: { low: 12, high: 26 } }];
  const ends = of(painted([one]), "arc").filter(({ colour }) => colour === "ink");
  expect(ends.map(({ what }) => what)).toEqual([12, 26]);
  const close = of(painted([{ ...one, ends: { low: 20, high: 20.5 } }]), "arc");
  expect(close.filter(({ colour }) => colour === "ink")).toEqual([]);
});

test("what is under the pointer has ink around it, what is chosen has more", () => {
  const marks = [mark("almaty", 100, [4]), mark("nur-sultan", 300, [4]), mark("zhanaozen", 500, [4])];
  const inked = of(painted(marks, { hovered: "nur-sultan", chosen: new Set(["almaty"]) }), "disc").filter(
    ({ colour }) => colour === "ink",
  );
  expect(inked).toHaveLength(2);
  expect(Number(inked[0]?.what)).toBeGreaterThan(Number(inked[1]?.what));
  expect(Number(inked[1]?.what)).toBeGreaterThan(21.5);
});

test("a mark that grows is painted in the share of its size that it has", () => {
  const [whole, half] = [1, 0.5].map((share) => of(painted([mark("almaty", 100, [4])], {}, [share]), "disc")[0]?.what);
  expect([whole, half]).toEqual([21.5, 11.5]);
});

test("names lie over all marks in a halo, the most important one on top, those of regions in their colour", () => {
  const region = { id: "mangystau", name: "Mangystau · 1", lng: 400, lat: 300, edge: null };
  const acts = painted([mark("almaty", 100, [4]), mark("nur-sultan", 300, [1])], { regionNames: [region] });
  const lastArc = acts.findLastIndex(({ act }) => act === "arc");
  const names = acts.slice(lastArc).filter(({ act, what }) => act === "words" && !/^\d+$/.test(String(what)));
  expect(names.map(({ what, colour }) => [what, colour])).toEqual([
    ["Mangystau · 1", "accent"],
    ["Nur-Sultan", "ink"],
    ["Almaty", "ink"],
  ]);
  expect(of(acts, "halo").map(({ colour }) => colour)).toEqual(["halo", "halo", "halo"]);
});
