import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { parseDay } from "#dataset/day.ts";
import { closeOverlay, followAddress, openOverlay } from "#state/history.ts";
import { SITE, Tab } from "#state/tab.fixture.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { updateSession, updateView, viewStore } from "#state/view-store.ts";

let stop = () => {};

function open(search: string, replaceOnly = false): Tab {
  const tab = new Tab(search, (name, value) => vi.stubGlobal(name, value));
  stop = followAddress({ site: SITE, replaceOnly }).stop;
  return tab;
}

const overlay = () => viewStore.getState().session.overlay;

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  stop();
  viewStore.setState({ view: DEFAULT_VIEW });
  updateSession({ overlay: null });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("what is closed", () => {
  it("goes back from its entry, so that Back does not open it again, and Forward does", () => {
    const tab = open("?panel=events");
    updateView({ event: "ev-1" });
    vi.runAllTimers();
    updateView({ event: null });
    vi.runAllTimers();
    expect([tab.at, tab.search]).toEqual([0, "?panel=events"]);
    tab.forward();
    expect(viewStore.getState().view.event).toBe("ev-1");
  });

  it("is the card of a place as well", () => {
    const tab = open("");
    updateView({ place: ["almaty"] });
    vi.runAllTimers();
    updateView({ place: [] });
    vi.runAllTimers();
    expect([tab.at, tab.entry]).toEqual([0, ""]);
  });

  it("takes back one entry a sheet, where one was opened from another", () => {
    const tab = open("");
    updateView({ sheet: "method" });
    vi.runAllTimers();
    updateView({ claim: "cl-1" });
    vi.runAllTimers();
    updateView({ claim: null });
    vi.runAllTimers();
    expect([tab.at, viewStore.getState().view.sheet]).toEqual([1, "method"]);
    updateView({ sheet: null });
    vi.runAllTimers();
    expect([tab.at, tab.entry]).toEqual([0, ""]);
  });

  it("makes an entry where the view has changed since, or a link led to it: there is nothing the same to go back to", () => {
    const tab = open("?claim=cl-1");
    updateView({ claim: null });
    vi.runAllTimers();
    updateView({ claim: "cl-2" });
    vi.runAllTimers();
    updateView({ to: parseDay("2022-01-07") });
    vi.runAllTimers();
    updateView({ claim: null });
    vi.runAllTimers();
    expect(tab.entries).toEqual(["?claim=cl-1", "", "?claim=cl-2&to=2022-01-07", "?to=2022-01-07"]);
  });

  it("lets what is opened at once after it keep an entry of its own", () => {
    const tab = open("");
    updateView({ claim: "cl-1" });
    vi.runAllTimers();
    updateView({ claim: null });
    vi.advanceTimersByTime(2);
    updateView({ claim: "cl-2" });
    vi.runAllTimers();
    expect(tab.entries).toEqual(["", "?claim=cl-2"]);
  });
});

describe("a dialog over a view", () => {
  it("is closed by Back, which leaves the page underneath and its address as they were", () => {
    const tab = open("?panel=events");
    updateView({ panel: "claims" });
    vi.runAllTimers();
    openOverlay("embed");
    expect(tab.entries).toEqual(["?panel=events", "?panel=claims", "?panel=claims"]);
    expect(overlay()).toBe("embed");
    tab.back();
    expect(overlay()).toBeNull();
    expect(viewStore.getState().view.panel).toBe("claims");
    tab.back();
    expect(viewStore.getState().view.panel).toBe("events");
  });

  it("takes its entry with it when it is closed on the page, once", () => {
    const tab = open("?panel=events");
    openOverlay("share");
    closeOverlay();
    closeOverlay();
    vi.runAllTimers();
    expect(overlay()).toBeNull();
    expect([tab.at, tab.search]).toEqual([0, "?panel=events"]);
  });

  it("is there again where Forward or a reload lead to its entry", () => {
    const tab = open("");
    openOverlay("share");
    tab.back();
    tab.forward();
    expect(overlay()).toBe("share");
    stop();
    updateSession({ overlay: null });
    stop = followAddress({ site: SITE, replaceOnly: false }).stop;
    expect(overlay()).toBe("share");
  });

  it("stands over the view that had not rested yet", () => {
    const tab = open("");
    updateView({ q: "Almaty" });
    openOverlay("embed");
    tab.back();
    vi.runAllTimers();
    expect(viewStore.getState().view.q).toBe("Almaty");
    expect(tab.search).toBe("?q=Almaty");
  });

  it("does not undo what went on under it, such as days that played, when it is closed", () => {
    const tab = open("");
    openOverlay("embed");
    updateView({ to: parseDay("2022-01-07") });
    vi.runAllTimers();
    closeOverlay();
    vi.runAllTimers();
    expect(viewStore.getState().view.to).not.toBeNull();
    expect([tab.at, tab.search]).toEqual([0, "?to=2022-01-07"]);
  });

  it("gives way to a step that follows at once: the step keeps its entry", () => {
    const tab = open("");
    openOverlay("embed");
    closeOverlay();
    updateView({ panel: "sources" });
    vi.runAllTimers();
    expect(tab.entries).toEqual(["", "?panel=sources"]);
    expect(viewStore.getState().view.panel).toBe("sources");
  });

  it("stays open where it is opened while the one before is still being left, and is closed by Back", () => {
    const tab = open("?panel=events");
    openOverlay("share");
    closeOverlay();
    openOverlay("embed");
    vi.runAllTimers();
    expect(overlay()).toBe("embed");
    expect([tab.at, tab.entries.length]).toEqual([1, 2]);
    tab.back();
    expect(overlay()).toBeNull();
    expect(tab.at).toBe(0);
  });

  it("takes the place of another one that is open, at its entry", () => {
    const tab = open("?panel=events");
    openOverlay("share");
    openOverlay("own-data");
    expect([tab.at, overlay()]).toEqual([1, "own-data"]);
    tab.back();
    expect([tab.at, overlay()]).toEqual([0, null]);
    tab.forward();
    expect(overlay()).toBe("own-data");
  });

  it("makes no entry in a frame, and is closed there all the same", () => {
    const tab = open("", true);
    openOverlay("share");
    expect(overlay()).toBe("share");
    closeOverlay();
    vi.runAllTimers();
    expect(tab.calls).toEqual([]);
    expect(overlay()).toBeNull();
  });
});
