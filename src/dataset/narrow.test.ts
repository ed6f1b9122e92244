import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { narrow } from "#dataset/narrow.ts";

describe("columns take as little room as their values allow", () => {
  it.each([
    [[], Uint8Array],
    [[0, 255], Uint8Array],
    [[0, 256], Uint16Array],
    [[0, 65_535], Uint16Array],
    [[0, 65_536], Int32Array],
    [[-1, 127], Int8Array],
    [[-128, 0], Int8Array],
    [[-1, 128], Int16Array],
    [[-1, 300], Int16Array],
    [[-32_768, 32_767], Int16Array],
    [[-32_769, 0], Int32Array],
    [[-1, 32_768], Int32Array],
  ])("%j", (values, kind) => {
    expect(narrow(Int32Array.from(values))).toBeInstanceOf(kind);
  });

  it("and hold the same values", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer(), fc.integer({ min: -40_000, max: 70_000 }), fc.nat(300))),
        (values) => {
          expect([...narrow(Int32Array.from(values))]).toEqual(values);
        },
      ),
    );
  });
});
