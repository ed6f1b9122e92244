import { afterEach, describe, expect, it } from "vitest";
import { DEFAULT_VIEW } from "#state/view.ts";
import { updateView, viewStore } from "#state/view-store.ts";

afterEach(() => viewStore.setState({ view: DEFAULT_VIEW }));

const shown = () => viewStore.getState().view;

describe("a sheet over the panels", () => {
  it("makes way for a panel or a source that is asked for", () => {
    for (const patch of [{ panel: "events" }, { source: "pub-c" }, { panel: "sources", claim: null }] as const) {
      updateView({ ...DEFAULT_VIEW, sheet: "method" });
      updateView(patch);
      expect(shown()).toEqual({ ...DEFAULT_VIEW, ...patch });
    }
  });

  it("stays under a claim or event that is opened, and while filters and days change", () => {
    updateView({ sheet: "method" });
    for (const patch of [{ claim: "cl-1" }, { event: "ev-1" }, { place: ["almaty"] }, { source: null }]) {
      updateView(patch);
      expect(shown().sheet).toBe("method");
    }
  });

  it("can be asked for together with the panel below it", () => {
    updateView({ sheet: "method", panel: "claims" });
    expect(shown()).toEqual({ ...DEFAULT_VIEW, sheet: "method", panel: "claims" });
  });
});
