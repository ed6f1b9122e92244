import { expect, test } from "vitest";
import { targetAt } from "#features/map/mark-hit.ts";

const big = { id: "big", x: 100, y: 100, radius: 40 };
const small = { id: "small", x: 120, y: 100, radius: 4 };

test("a small target is hit from twelve pixels away", () => {
  expect(targetAt([small], { x: 131, y: 100 })?.id).toBe("small");
  expect(targetAt([small], { x: 133, y: 100 })).toBeNull();
});

test("inside several targets the one whose centre is nearest is hit", () => {
  expect(targetAt([big, small], { x: 119, y: 100 })?.id).toBe("small");
  expect(targetAt([big, small], { x: 95, y: 100 })?.id).toBe("big");
});

test("inside one target, another that is merely near does not win", () => {
  expect(targetAt([small, big], { x: 111, y: 100 })?.id).toBe("big");
});
