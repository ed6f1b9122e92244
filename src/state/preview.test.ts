import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sampleDataset } from "#dataset/sample-package.ts";
import { closeOverlay, followAddress, openOverlay } from "#state/history.ts";
import { closePreview, openPreview } from "#state/preview.ts";
import { SITE, Tab } from "#state/tab.fixture.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { updateSession, updateView, viewStore } from "#state/view-store.ts";

const own = { file: "own.csv", dataset: sampleDataset(), files: new Map() };
const view = () => viewStore.getState().view;
const session = () => viewStore.getState().session;

describe("a preview stands in place of the site's data for a while", () => {
  beforeEach(() => {
    vi.stubGlobal("history", { state: null });
    updateSession({ preview: null, overlay: "own-data" });
    viewStore.setState({ view: { ...DEFAULT_VIEW, place: ["almaty"], q: "x", panel: "claims", lang: "ru" } });
  });

  afterEach(() => {
    updateSession({ preview: null, overlay: null });
    viewStore.setState({ view: DEFAULT_VIEW });
    vi.unstubAllGlobals();
  });

  it("it begins at its own first view, in the language of the page, and the files are no longer asked for", () => {
    openPreview(own);
    expect(view()).toEqual({ ...DEFAULT_VIEW, lang: "ru" });
    expect(session().overlay).toBeNull();
  });

  it("its end gives back the very view that it began at, also after a second one", () => {
    const before = view();
    openPreview(own);
    updateView({ place: ["elsewhere"], panel: "events" });
    openPreview(own);
    expect(session().preview?.serial).toBe(2);
    closePreview();
    expect(view()).toBe(before);
    expect(session().preview).toBeNull();
  });

  it("a language or a look that was chosen meanwhile stays", () => {
    openPreview(own);
    updateView({ lang: "kk", theme: "dark", panel: "events" });
    closePreview();
    expect(view()).toMatchObject({ lang: "kk", theme: "dark", panel: "claims", place: ["almaty"] });
  });
});

describe("Back leads out of a preview", () => {
  let tab: Tab;
  let stop = () => {};

  beforeEach(() => {
    vi.useFakeTimers();
    tab = new Tab("?panel=events", (name, value) => vi.stubGlobal(name, value));
    stop = followAddress({ site: SITE, replaceOnly: false }).stop;
    updateView({ panel: "claims" });
    vi.runAllTimers();
    openOverlay("own-data");
    openPreview(own);
  });

  afterEach(() => {
    stop();
    updateSession({ preview: null, overlay: null });
    viewStore.setState({ view: DEFAULT_VIEW });
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("to the site's own data as they were, not to the page before; Forward asks for the files again", () => {
    updateView({ place: ["elsewhere"], panel: "events" });
    vi.runAllTimers();
    tab.back();
    expect(session().preview).toBeNull();
    expect([tab.at, view().panel, view().place]).toEqual([1, "claims", []]);
    tab.forward();
    expect([session().preview, session().overlay]).toEqual([null, "own-data"]);
  });

  it("and closing it goes back from its entry", () => {
    closePreview();
    vi.runAllTimers();
    expect([tab.at, tab.search]).toEqual([1, "?panel=claims"]);
    expect(view().panel).toBe("claims");
  });

  it("while a link within the page leaves it open", () => {
    tab.hash("#list");
    expect(session().preview).not.toBeNull();
    tab.back();
    expect([session().preview === null, session().overlay]).toEqual([false, null]);
  });

  it("after another one took its place as after the first", () => {
    openOverlay("own-data");
    expect(tab.at).toBe(3);
    openPreview({ ...own, file: "other.csv" });
    vi.runAllTimers();
    expect([tab.at, session().preview?.file]).toEqual([2, "other.csv"]);
    tab.back();
    expect([tab.at, session().preview]).toEqual([1, null]);
  });

  it("only after the dialogs over it", () => {
    openOverlay("share");
    tab.back();
    expect([session().preview === null, session().overlay]).toEqual([false, null]);
    openOverlay("own-data");
    closeOverlay();
    vi.runAllTimers();
    expect([session().preview === null, session().overlay, tab.at]).toEqual([false, null, 2]);
  });
});
