import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Day, parseDay } from "#dataset/day.ts";
import { NO_FILTERS } from "#features/filters/active-filters.ts";
import { type SearchDraft, startSearchDraft } from "#features/filters/search-draft.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";
import { resetView, updateView, viewStore } from "#state/view-store.ts";

const day = (iso: string) => parseDay(iso) as Day;

let shown = "";
let draft: SearchDraft;
let goneBack: () => void = () => {};

const inView = () => viewStore.getState().view.q;

/** The view at the start, then "taldy" typed a moment ago. */
function typing(start: Partial<View> = {}) {
  viewStore.setState({ view: { ...DEFAULT_VIEW, ...start } });
  draft.type("taldy");
  vi.advanceTimersByTime(60);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("addEventListener", (_: string, listener: () => void) => {
    goneBack = listener;
  });
  vi.stubGlobal("removeEventListener", () => {});
  draft = startSearchDraft((text) => {
    shown = text;
  });
});

afterEach(() => {
  draft.stop();
  viewStore.setState({ view: DEFAULT_VIEW });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("what is typed into the search", () => {
  it("goes into the view once it has rested", () => {
    typing();
    expect([shown, inView()]).toEqual(["taldy", ""]);
    vi.advanceTimersByTime(200);
    expect([shown, inView()]).toEqual(["taldy", "taldy"]);
  });

  it("goes into the view at once when it is sent, and nothing comes after", () => {
    typing();
    draft.send("");
    vi.advanceTimersByTime(1000);
    expect([shown, inView()]).toEqual(["", ""]);
  });

  it("keeps the spaces of the field, but spaces alone search for nothing", () => {
    draft.send("  ");
    expect([shown, inView()]).toEqual(["  ", ""]);
    draft.send("al ");
    expect([shown, inView()]).toEqual(["al ", "al "]);
  });

  it.each<[string, Partial<View>, () => void]>([
    ["all filters are cleared", { claimant: ["who"] }, () => updateView(NO_FILTERS)],
    ["the text in force is taken away", { q: "tal" }, () => updateView({ q: "" })],
    ["the last filter is taken away", { place: ["almaty"] }, () => updateView({ place: [] })],
    ["the page goes back to the whole dataset", { q: "tal", place: ["almaty"] }, resetView],
    ["only the range was there to be reset", { from: day("2022-01-05"), panel: "events" }, resetView],
    ["a reset finds nothing to change", {}, resetView],
  ])("is gone for good when %s", (_, start, change) => {
    typing(start);
    change();
    vi.advanceTimersByTime(1000);
    expect([shown, inView()]).toEqual(["", ""]);
  });

  it("is gone for good when the reader goes back, even to a view with the same text", () => {
    typing({ q: "tal", panel: "events" });
    viewStore.setState({ view: { ...DEFAULT_VIEW, q: "tal" } });
    goneBack();
    vi.advanceTimersByTime(1000);
    expect([shown, inView()]).toEqual(["tal", "tal"]);
  });

  it.each<[string, Partial<View>]>([
    ["another panel is opened", { panel: "events" }],
    ["a record is opened", { claim: "c-1" }],
    ["one more filter is chosen", { category: ["protest"] }],
    ["the days move", { to: day("2022-01-07") }],
    ["the map moves", { map: { zoom: 4, lat: 48, lng: 67 } }],
  ])("is not lost when %s", (_, change) => {
    typing();
    updateView(change);
    vi.advanceTimersByTime(1000);
    expect([shown, inView()]).toEqual(["taldy", "taldy"]);
  });

  it("ends with the field", () => {
    typing();
    draft.stop();
    vi.advanceTimersByTime(1000);
    expect(inView()).toBe("");
  });
});
