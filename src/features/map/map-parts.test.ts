import fc from "fast-check";
import { expect, test } from "vitest";
import { openParts, type PartChoice, withLegend, withTray } from "#features/map/map-parts.ts";

const START: PartChoice = { tray: null, legend: false };
const ROOMY = { trayFolds: false, legendFolds: false };
const TIGHT = { trayFolds: true, legendFolds: true };

test("the room decides until the reader does", () => {
  expect(openParts(START, ROOMY)).toEqual({ tray: true, legend: true });
  expect(openParts(START, TIGHT)).toEqual({ tray: false, legend: false });
  expect(openParts(withTray(false), ROOMY)).toEqual({ tray: false, legend: true });
});

test("opening one part folds the other where the legend folds", () => {
  expect(openParts(withLegend(withTray(true), true), TIGHT)).toEqual({ tray: false, legend: true });
  expect(openParts(withTray(true), TIGHT)).toEqual({ tray: true, legend: false });
});

test("a legend that folds and the tray are never open together, whatever was pressed before", () => {
  const presses = fc.array(fc.constantFrom("tray on", "tray off", "legend on", "legend off"));
  fc.assert(
    fc.property(presses, fc.boolean(), (pressed, trayFolds) => {
      const choice = pressed.reduce((before, press) => {
        const open = press.endsWith("on");
        return press.startsWith("tray") ? withTray(open) : withLegend(before, open);
      }, START);
      const open = openParts(choice, { trayFolds, legendFolds: true });
      expect(open.tray && open.legend).toBe(false);
    }),
  );
});
