import { expect, test, vi } from "vitest";
import { oncePer } from "#model/once-per.ts";

test("an answer is computed once for a subject and returned as the same object", () => {
  const compute = vi.fn((subject: { n: number }) => [subject.n]);
  const ask = oncePer(compute);
  const subject = { n: 1 };
  expect(ask(subject)).toBe(ask(subject));
  expect(compute).toHaveBeenCalledTimes(1);
});

test("equal but distinct subjects have answers of their own", () => {
  const ask = oncePer((subject: { n: number }) => [subject.n]);
  expect(ask({ n: 1 })).not.toBe(ask({ n: 1 }));
});

test("an undefined answer is remembered too", () => {
  const compute = vi.fn(() => undefined);
  const ask = oncePer(compute);
  const subject = {};
  ask(subject);
  ask(subject);
  expect(compute).toHaveBeenCalledTimes(1);
});
