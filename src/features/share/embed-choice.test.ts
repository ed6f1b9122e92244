import { expect, test } from "vitest";
import { partsFor, partsInView } from "#features/share/embed-choice.ts";
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
