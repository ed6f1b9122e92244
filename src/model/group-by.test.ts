import fc from "fast-check";
import { expect, test } from "vitest";
import { groupBy } from "#model/group-by.ts";

test("every item is in the one group of its key, in the order in which it came", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), (items) => {
      const groups = groupBy(items, (item) => item % 4);
      expect([...groups.values()].flat().sort()).toEqual([...items].sort());
      for (const [key, group] of groups) expect(group).toEqual(items.filter((item) => item % 4 === key));
    }),
  );
});

test("names that every object has are keys like any other", () => {
  const groups = groupBy(["constructor", "__proto__", "toString", "constructor"], (word) => word);
  expect(groups.get("constructor")).toHaveLength(2);
  expect(groups.get("__proto__")).toHaveLength(1);
  expect([...groups.keys()]).toEqual(["constructor", "__proto__", "toString"]);
});
