import fc from "fast-check";
import Papa from "papaparse";
import { expect, it } from "vitest";
import { oneLineEnd } from "#dataset/line-ends.ts";

const whole = (...pieces: string[]) => {
  const { piece, rest } = oneLineEnd();
  return pieces.map(piece).join("") + rest();
};

it("ends every row in LF and leaves line breaks in quoted cells as they are", () => {
  expect(whole('a,"b\r\nc ""d""\r\n"\r\ne,f\ng 5" h,i\r\n')).toBe('a,"b\r\nc ""d""\r\n"\ne,f\ng 5" h,i\n');
});

it("leaves a CR that ends no row of this kind, wherever the text is cut", () => {
  expect(whole("a\rb\r", "\nc\r", "d\r")).toBe("a\rb\nc\rd\r");
});

it("ends in LF, too, what a lone CR ends, wherever the text is cut, if it is told to, and knows other separators", () => {
  const { piece, rest } = oneLineEnd({ separator: ";", lone: true });
  expect(["a\rb;", '"c\rd"\r', "\ne;\r", "f", "\r"].map(piece).join("") + rest()).toBe('a\nb;"c\rd"\ne;\nf\n');
});

const cell = fc.constantFrom("plain", "", '5" wide', '"one\r\ntwo"', '"one\n""two"""', '"a,b"', '""');
const rows = fc.array(fc.tuple(fc.array(cell, { minLength: 1, maxLength: 4 }), fc.constantFrom("\r\n", "\n")));

it("holds the same cells as a text that ends all its rows in LF, in whatever pieces it comes", () => {
  fc.assert(
    fc.property(rows, fc.array(fc.nat(200), { maxLength: 8 }), (given, cuts) => {
      const text = given.map(([cells, end]) => cells.join(",") + end).join("");
      const even = given.map(([cells]) => `${cells.join(",")}\n`).join("");
      const places = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
      const ended = whole(...places.slice(1).map((end, i) => text.slice(places[i], end)));
      expect(ended).toBe(even);
      expect(Papa.parse(ended, { delimiter: "," }).data).toEqual(Papa.parse(even, { delimiter: "," }).data);
    }),
  );
});
