import { expect, test } from "vitest";
import { legendFolds, mapBox, trayFolds, widthForLegend } from "#features/map/map-room.ts";

test("the legend folds in a low box, in a narrow one, and where its families need a second row", () => {
  const row = 650;
  expect(legendFolds({ width: 835, height: 666 }, row)).toBe(false);
  expect(legendFolds({ width: 835, height: 486 }, row)).toBe(true);
  expect(legendFolds({ width: 390, height: 666 }, 200)).toBe(true);
  expect(legendFolds({ width: 690, height: 666 }, row)).toBe(true);
});

test("a map is wide enough for its legend where the names of the families, as letters take room on average, stand side by side", () => {
  const english = [
    "Protests",
    "Violence",
    "Security forces",
    "Politics and economy",
    "Foreign forces",
    "Statements and aftermath",
  ];
  expect(widthForLegend(english)).toBe(740);
  expect(widthForLegend(english.map((name) => name.replaceAll(/\w/g, "Ж")))).toBe(860);
  expect(widthForLegend([...english, ...english])).toBeNull();
});

test("the tray folds where it would lie on the country", () => {
  expect(trayFolds({ width: 835, height: 666 })).toBe(false);
  expect(trayFolds({ width: 742, height: 486 })).toBe(true);
});

test("the map fills its box, unless that is a long strip", () => {
  expect(mapBox({ width: 1024, height: 332 })).toEqual({ width: 1024, height: 332 });
  expect(mapBox({ width: 1400, height: 250 })).toEqual({ width: 812, height: 250 });
  expect(mapBox({ width: 300, height: 900 })).toEqual({ width: 300, height: 570 });
});
