import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterRest, REST_FRAMES, REST_MS } from "#state/after-rest.ts";

const FRAME_MS = 16;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("requestAnimationFrame", (work: () => void) => setTimeout(work, FRAME_MS));
  vi.stubGlobal("cancelAnimationFrame", clearTimeout);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const frames = (count: number) => vi.advanceTimersByTime(count * FRAME_MS);

test("it waits for the time, and for the frames after it", () => {
  const work = vi.fn();
  afterRest(work);
  vi.advanceTimersByTime(REST_MS - 1);
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersByTime(1);
  frames(REST_FRAMES - 1);
  expect(work).not.toHaveBeenCalled();
  frames(1);
  expect(work).toHaveBeenCalledTimes(1);
});

test("it can be called off in the time and in the frames after it", () => {
  const work = vi.fn();
  for (const [time, count] of [
    [REST_MS - 1, 0],
    [REST_MS, 0],
    [REST_MS, REST_FRAMES - 1],
  ] as const) {
    const callOff = afterRest(work);
    vi.advanceTimersByTime(time);
    frames(count);
    callOff();
    expect(vi.getTimerCount()).toBe(0);
  }
  expect(work).not.toHaveBeenCalled();
});
