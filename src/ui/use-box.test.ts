import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Box, followBox } from "#ui/use-box.ts";

let resized: () => void = () => {};
const observe = vi.fn();
const disconnect = vi.fn();

beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe = observe;
      disconnect = disconnect;
      constructor(callback: () => void) {
        resized = callback;
      }
    },
  );
});

afterEach(() => {
  vi.clearAllMocks();
  vi.unstubAllGlobals();
});

function follow(size: { clientWidth: number; clientHeight: number }) {
  const told: Box[] = [];
  const stop = followBox(size as HTMLElement, (box) => told.push(box));
  return { told, stop };
}

it("tells width and height at once, and again only when one of them has changed", () => {
  const element = { clientWidth: 300, clientHeight: 200 };
  const { told } = follow(element);
  expect(observe).toHaveBeenCalledWith(element);
  resized();
  element.clientHeight = 240;
  resized();
  element.clientWidth = 0;
  resized();
  expect(told).toEqual([
    { width: 300, height: 200 },
    { width: 300, height: 240 },
    { width: 0, height: 240 },
  ]);
});

it("says nothing of an element that is not laid out yet", () => {
  expect(follow({ clientWidth: 0, clientHeight: 0 }).told).toEqual([]);
});

it("lets go of the element when it is stopped", () => {
  const { stop } = follow({ clientWidth: 300, clientHeight: 200 });
  expect(disconnect).not.toHaveBeenCalled();
  stop();
  expect(disconnect).toHaveBeenCalledOnce();
});
