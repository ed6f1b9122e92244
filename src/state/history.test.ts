import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Day, parseDay } from "#dataset/day.ts";
import { sampleDataset } from "#dataset/sample-package.ts";
import { currentAddress, followAddress, recordAddress, wholePageAddress } from "#state/history.ts";
import { closePreview, openPreview } from "#state/preview.ts";
import { SITE, Tab } from "#state/tab.fixture.ts";
import { DEFAULT_VIEW } from "#state/view.ts";
import { resetView, turnView, updateSession, updateView, viewStore } from "#state/view-store.ts";

const day = (iso: string) => parseDay(iso) as Day;

let stop = () => {};

function open(search: string, replaceOnly = false): Tab {
  const tab = new Tab(search, (name, value) => vi.stubGlobal(name, value));
  stop = followAddress({ site: SITE, replaceOnly }).stop;
  return tab;
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  stop();
  viewStore.setState({ view: DEFAULT_VIEW });
  updateSession({ moving: false });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the address follows the view", () => {
  it("writes many steps of a slider at most about three times a second, and makes no entries", () => {
    const tab = open("");
    for (let step = 0; step < 500; step++) {
      updateView({ to: (day("2022-01-02") + (step % 17)) as Day });
      vi.advanceTimersByTime(2);
    }
    vi.runAllTimers();
    expect(tab.calls.length).toBeLessThanOrEqual(5);
    expect(tab.calls).not.toContain("push");
  });

  it("waits while a handle is held, and writes when it is let go", () => {
    const tab = open("");
    updateSession({ moving: true });
    updateView({ to: day("2022-01-07") });
    vi.advanceTimersByTime(2000);
    expect(tab.calls).toEqual([]);
    updateSession({ moving: false });
    vi.runAllTimers();
    expect(tab.search).toBe("?to=2022-01-07");
  });

  it("makes an entry for days that were pressed for, and none where the press changes nothing", () => {
    const tab = open("?to=2022-01-10");
    turnView({ to: day("2022-01-07") });
    vi.runAllTimers();
    resetView();
    vi.runAllTimers();
    expect(tab.calls).toEqual(["push", "push"]);
    tab.back();
    expect(viewStore.getState().view.to).toBe(day("2022-01-07"));
    tab.back();
    expect(viewStore.getState().view.to).toBe(day("2022-01-10"));
    turnView({ to: day("2022-01-10") });
    vi.runAllTimers();
    updateView({ to: day("2022-01-09") });
    vi.runAllTimers();
    expect(tab.calls.slice(2)).toEqual(["replace"]);
  });

  it("goes back to what had not rested yet when the next step was made", () => {
    const tab = open("");
    updateView({ q: "Taldykurgan" });
    turnView({ q: "Taldykorgan" });
    updateView({ panel: "events" });
    vi.runAllTimers();
    expect(tab.entries).toEqual(["", "?q=Taldykurgan", "?panel=events&q=Taldykorgan"]);
  });

  it("makes an entry for what a reader would want to go back from", () => {
    const tab = open("?panel=events");
    updateView({ event: "ev-csto-summit" });
    vi.runAllTimers();
    expect(tab.calls).toEqual(["push"]);
    tab.back();
    expect(viewStore.getState().view.event).toBeNull();
    expect(viewStore.getState().view.panel).toBe("events");
  });

  it("makes an entry for each thing opened, however quickly one follows the other", () => {
    const tab = open("?panel=events");
    updateView({ event: "ev-csto-summit" });
    vi.advanceTimersByTime(40);
    updateView({ event: null, panel: "sources", source: "pub-e" });
    vi.advanceTimersByTime(40);
    expect(tab.calls).toEqual(["push", "push"]);
    tab.back();
    expect(viewStore.getState().view).toMatchObject({ event: "ev-csto-summit", panel: "events" });
  });

  it("goes back from a claim to the sheet that it was opened from, and from the sheet to the page", () => {
    const tab = open("");
    updateView({ sheet: "method" });
    vi.runAllTimers();
    updateView({ claim: "cl-1" });
    vi.runAllTimers();
    expect(tab.entries).toEqual(["", "?sheet=method", "?claim=cl-1&sheet=method"]);
    tab.back();
    expect(viewStore.getState().view).toEqual({ ...DEFAULT_VIEW, sheet: "method" });
    tab.back();
    expect(viewStore.getState().view).toEqual(DEFAULT_VIEW);
  });

  it("never makes an entry in a frame", () => {
    const tab = open("", true);
    updateView({ place: ["almaty"] });
    vi.runAllTimers();
    expect(tab.calls).toEqual(["replace"]);
  });

  it("keeps a choice that is not written yet when the reader follows a link within the page", () => {
    const tab = open("");
    updateView({ place: ["almaty"] });
    vi.advanceTimersByTime(100);
    tab.popstate();
    expect(viewStore.getState().view.place).toEqual(["almaty"]);
    vi.runAllTimers();
    expect(tab.search).toBe("?place=almaty");
  });

  it("goes to the page of the language that is chosen, and Back speaks the one before", () => {
    const tab = open("?place=almaty");
    updateView({ lang: "ru" });
    vi.runAllTimers();
    updateView({ lang: "kk" });
    vi.runAllTimers();
    expect(tab.entries).toEqual(["?place=almaty", "/ru/?place=almaty", "/kk/?place=almaty"]);
    tab.back();
    expect(viewStore.getState().view).toMatchObject({ lang: "ru", place: ["almaty"] });
    tab.back();
    expect(viewStore.getState().view).toMatchObject({ lang: "en", place: ["almaty"] });
  });

  it("stays on its path in a frame, and names the language there", () => {
    const tab = open("/ru/?place=almaty", true);
    updateView({ lang: "kk" });
    vi.runAllTimers();
    updateView({ lang: "ru" });
    vi.runAllTimers();
    expect(tab.calls).toEqual(["replace", "replace"]);
    expect(tab.entry).toBe("/ru/?place=almaty");
  });

  it("opens one record and nothing else of the view, in the language of the page", () => {
    open("/ru/?from=2022-01-05&panel=claims&utm_source=letter");
    expect(recordAddress({ claim: "cl-1" })).toBe("http://host/ru/?claim=cl-1");
    stop();
    open("?lang=kk&panel=claims");
    expect(recordAddress({ event: "ev-1" })).toBe("http://host/?event=ev-1&lang=kk");
  });

  it("leads out of a frame to the whole page, in the language that the frame speaks", () => {
    open("/ru/embed.html?lang=kk&show=map&childId=map-0", true);
    expect(recordAddress({ event: "ev-1" })).toBe("http://host/kk/?event=ev-1");
    updateView({ place: ["almaty"] });
    const whole = () => wholePageAddress({ site: SITE }, viewStore.getState().view);
    expect(whole()).toBe("http://host/kk/?place=almaty");
    updateView({ show: ["map", "disagreements"] });
    expect(whole()).toBe("http://host/kk/?panel=disagreements&place=almaty");
  });

  it("stays as it is where a frame without an origin of its own may not change it, and the view goes on", () => {
    const tab = open("", true);
    vi.stubGlobal("history", {
      replaceState: () => {
        throw new DOMException("not here", "SecurityError");
      },
    });
    updateView({ place: ["almaty"] });
    vi.runAllTimers();
    expect(tab.entry).toBe("");
    expect(viewStore.getState().view.place).toEqual(["almaty"]);
  });

  it("is left alone by a preview of the reader's own data, which has none, and which Back ends", () => {
    const tab = open("");
    updateView({ place: ["almaty"] });
    vi.runAllTimers();
    openPreview({ file: "own.csv", dataset: sampleDataset(), files: new Map() });
    updateView({ panel: "events" });
    vi.runAllTimers();
    expect([tab.search, currentAddress(), recordAddress({ event: "ev-1" })]).toEqual(["?place=almaty", null, null]);
    closePreview();
    vi.runAllTimers();
    expect([tab.calls, currentAddress()]).toEqual([["push"], "http://host/?place=almaty"]);
    openPreview({ file: "own.csv", dataset: sampleDataset(), files: new Map() });
    tab.back();
    expect(viewStore.getState()).toMatchObject({ view: { place: [] }, session: { preview: null } });
  });

  it("can be asked for at any moment, with the parameters that are not ours", () => {
    open("?utm_source=letter");
    updateView({ to: day("2022-01-09") });
    expect(currentAddress()).toBe("http://host/?to=2022-01-09&utm_source=letter");
  });
});
