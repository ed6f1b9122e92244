import { expect, test } from "vitest";
import { fittingHeight, HEIGHTS, heightOf, partsFor, partsInView } from "#features/share/embed-choice.ts";
import { PLACES, sampleLookup } from "#model/sample-dataset.ts";
import { DEFAULT_VIEW } from "#state/view.ts";

test.each([
  ["figures", ["map", "timeline", "chart"]],
  ["disagreements", ["disagreements"]],
  ["claims", ["map", "timeline", "claims"]],
  ["sources", ["map", "timeline", "chart"]],
] as const)(
  "a frame of the panel %s begins with what is open, but for a comparison beside map and timeline",
  (panel, parts) => {
    expect(partsInView({ ...DEFAULT_VIEW, panel })).toEqual(parts);
  },
);

test("what an address asks to show is kept", () => {
  expect(partsInView({ show: ["events"], panel: "claims" })).toEqual(["events"]);
});

test("no frame is offered the map of data that name no point of one", () => {
  expect(partsFor(sampleLookup())).toContain("map");
  const country = PLACES.filter(({ kind }) => kind === "country");
  expect(partsFor(sampleLookup({ places: country }))).not.toContain("map");
});

test("a height that was taken is that of what the frame holds now, and the standard while that is not known", () => {
  const taken = { height: "fitting" } as const;
  expect([3719, null, 798].map((inside) => heightOf(taken, inside))).toEqual([3719, HEIGHTS.standard, 798]);
});

test("a height that was typed stays, whatever the frame holds", () => {
  expect([3719, null, 798].map((inside) => heightOf({ height: 500 }, inside))).toEqual([500, 500, 500]);
});

test("no frame is made lower or higher than a frame may be", () => {
  expect([12, 99_999].map(fittingHeight)).toEqual([HEIGHTS.least, HEIGHTS.most]);
});
