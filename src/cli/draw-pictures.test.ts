import { expect, it } from "vitest";
import { openRasteriser, sizeOfPng } from "#cli/draw-pictures.ts";

const svg = (words: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="20" font-family="Golos Text">${words}</text></svg>`;

it("pixels are made in the size asked for, the same bytes each time, with letters of all three languages", async () => {
  const rasterise = await openRasteriser();
  const blank = rasterise(svg(""), 400);
  expect(sizeOfPng(blank)).toEqual({ width: 400, height: 80 });
  const written = ["Killed", "Погибшие", "әғқңөұүһі"].map((words) =>
    Buffer.from(rasterise(svg(words), 400)).toString("base64"),
  );
  expect(new Set([Buffer.from(blank).toString("base64"), ...written]).size).toBe(4);
  expect(Buffer.from(rasterise(svg("Killed"), 400)).toString("base64")).toBe(written[0]);
});
