import fc from "fast-check";
import { expect, test } from "vitest";
import { repeatedKey } from "#dataset/repeated-key.ts";

test("a key that stands twice in one object is found, with the lines of both, however it is written", () => {
  const json = '{\n "a": 1,\n "list": [{"b": "a:", "c": {}}, {"b": 2,\r\n "c": {"d": "{", "\\u0064" : 3}}]\n}';
  expect(repeatedKey(json)).toEqual({ path: "list.c.d", lines: [4, 4] });
  expect(repeatedKey('{"a": 1,\n"b": ["a", "a"],\n"a": 2}')).toEqual({ path: "a", lines: [1, 3] });
});

test("what a program has written repeats none", () => {
  fc.assert(
    fc.property(fc.json(), fc.boolean(), (json, spaced) => {
      expect(repeatedKey(spaced ? JSON.stringify(JSON.parse(json), null, 2) : json)).toBeNull();
    }),
  );
});
