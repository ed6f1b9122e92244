import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sampleDataset } from "#dataset/sample-package.ts";
import { closePreview, openPreview } from "#state/preview.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { updateSession, updateView, viewStore } from "#state/view-store.ts";

const own = { file: "own.csv", dataset: sampleDataset(), files: new Map() };
const view = () => viewStore.getState().view;

describe("a preview stands in place of the site's data for a while", () => {
  beforeEach(() => {
    updateSession({ preview: null, offered: [] });
    viewStore.setState({ view: { ...DEFAULT_VIEW, place: ["almaty"], q: "x", panel: "claims", lang: "ru" } });
  });

  afterEach(() => {
    updateSession({ preview: null, offered: null });
    viewStore.setState({ view: DEFAULT_VIEW });
  });

  it("it begins at its own first view, in the language of the page, and the files are no longer asked for", () => {
    openPreview(own);
    expect(view()).toEqual({ ...DEFAULT_VIEW, lang: "ru" });
    expect(viewStore.getState().session.offered).toBeNull();
  });

  it("its end gives back the very view that it began at, also after a second one", () => {
    const before = view();
    openPreview(own);
    updateView({ place: ["elsewhere"], panel: "events" });
    openPreview(own);
    expect(viewStore.getState().session.preview?.serial).toBe(2);
    closePreview();
    expect(view()).toBe(before);
    expect(viewStore.getState().session.preview).toBeNull();
  });

  it("a language or a look that was chosen meanwhile stays", () => {
    openPreview(own);
    updateView({ lang: "kk", theme: "dark", panel: "events" });
    closePreview();
    expect(view()).toMatchObject({ lang: "kk", theme: "dark", panel: "claims", place: ["almaty"] });
  });
});
