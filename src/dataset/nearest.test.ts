import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearest, suggestion } from "#dataset/nearest.ts";

describe("a wrong word is answered with the allowed words that come close", () => {
  it("the closest first, three at most", () => {
    expect(nearest("kiled", ["killed", "injured", "filed"])).toEqual(["filed", "killed"]);
    expect(nearest("a", ["b", "c", "d", "e"])).toEqual(["b", "c", "d"]);
  });

  it("whatever the case of the letters", () => {
    expect(nearest("Killed", ["injured", "killed"])).toEqual(["killed"]);
  });

  it("or with nothing when none does", () => {
    expect(nearest("helicopters", ["killed", "injured"])).toEqual([]);
    expect(suggestion("helicopters", ["killed", "injured"], "declare it")).toBe("; declare it");
  });

  it("written as a question", () => {
    expect(suggestion("exect", ["exact", "range"], "declare it")).toBe("; did you mean exact?");
  });

  it("suggests any allowed word after one slip of the keyboard", () => {
    const word = fc.stringMatching(/^[a-z]{3,12}$/);
    fc.assert(
      fc.property(word, fc.nat(), (allowed, at) => {
        const slip = allowed.slice(0, at % allowed.length) + allowed.slice((at % allowed.length) + 1);
        expect(nearest(slip, [allowed])).toEqual([allowed]);
      }),
    );
  });
});
