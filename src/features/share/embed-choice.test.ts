import { expect, test } from "vitest";
import { partsInView } from "#features/share/embed-choice.ts";
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
