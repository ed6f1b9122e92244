import { expect, it } from "vitest";
import type { Day } from "#dataset/day.ts";
import { samplePackage } from "#dataset/sample-package.ts";
import { brought } from "#features/preview/own-files.fixture.ts";
import { readBrought } from "#features/preview/read-brought.ts";

const read = (files: Parameters<typeof brought>[0]) =>
  readBrought({ files: brought(files), order: null, mapping: null, asks: false, today: 20_000 as Day }, () => {});

/** Text in Windows-1251. */
const cyrillic = (text: string) =>
  Buffer.from(
    Uint8Array.from(
      [...text].map((letter) => letter.charCodeAt(0)),
      (code) => (code < 128 ? code : code - 0x350),
    ),
  );

it("a table in Windows-1251 is read, and it is said; a package in it is not", async () => {
  const mapping = JSON.stringify({
    events: { start: "When", place: { name: "Town", lat: "Y", lon: "X" }, category: "Kind", title: "What" },
  });
  const table = "When,Town,Y,X,Kind,What\n2015-03-01,Река,12.5,45.25,Clash,Столкновение у реки";
  const { dataset, found } = await read({ "own.csv": cyrillic(table), "own.mapping.json": mapping });
  expect(dataset?.places.map(({ name }) => name.en ?? name.ru)).toContain("Река");
  expect(found[0]).toBe("the file is in Windows-1251 and was read as that; look at its names");

  const own = Object.fromEntries(samplePackage());
  const wrong = read({ ...own, "places.csv": cyrillic("id,name_ru\nreka,Река у города Алматы") });
  await expect(wrong).rejects.toMatchObject({ said: { kind: "windows1251" } });
});
