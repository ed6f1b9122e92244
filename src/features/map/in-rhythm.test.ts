import { expect, test } from "vitest";
import { inRhythm } from "#features/map/in-rhythm.ts";

function rhythm(frames: number) {
  let next: (() => void)[] = [];
  let state = 0;
  const done: number[] = [];
  const ask = inRhythm(
    () => done.push(state),
    frames,
    (work) => next.push(work),
  );
  return {
    done,
    set: (value: number, hurried: boolean) => {
      state = value;
      ask(hurried);
    },
    pass: (count: number) => {
      for (let i = 0; i < count; i++) {
        const now = next;
        next = [];
        for (const work of now) work();
      }
    },
  };
}

test("in a hurry it is done once in so many frames, and last with what came last", () => {
  const { done, set, pass } = rhythm(6);
  for (let step = 1; step <= 20; step++) {
    set(step, true);
    pass(1);
  }
  pass(12);
  expect(done.length).toBeLessThanOrEqual(5);
  expect(done[0]).toBe(1);
  expect(done.at(-1)).toBe(20);
});

test("where there is time it is done at once, and what waited is not done again", () => {
  const { done, set, pass } = rhythm(6);
  set(1, true);
  set(2, true);
  set(3, false);
  expect(done).toEqual([1, 3]);
  pass(20);
  expect(done).toEqual([1, 3]);
});

test("after a pause the first is done at once", () => {
  const { done, set, pass } = rhythm(3);
  set(1, true);
  pass(3);
  set(2, true);
  expect(done).toEqual([1, 2]);
});
