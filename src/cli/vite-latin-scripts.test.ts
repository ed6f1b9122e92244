import fc from "fast-check";
import { expect, it } from "vitest";
import { inLatin1 } from "#cli/vite-latin-scripts.ts";

const evaluated = (script: string) => new Function(`return ${script}`)();

it("a script with a few letters beyond Latin-1 means the same without them", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
      const script = `${JSON.stringify(text)} + "é"`;
      const written = inLatin1(script);
      expect(written).toMatch(/^[\0-\xff]*$/);
      expect(evaluated(written)).toBe(`${text}é`);
    }),
  );
  expect(evaluated(inLatin1("/^[︵−😀]+$/u.test(`−😀︵`)"))).toBe(true);
});

it("a letter behind a backslash of its own means the same, too", () => {
  for (const script of [String.raw`"\−"`, String.raw`"\\−"`, String.raw`/^\−$/.test("−")`, String.raw`"\\\…"`]) {
    expect(evaluated(inLatin1(script))).toBe(evaluated(script));
  }
});

it("a script of words stays as it is, and so does one without such letters", () => {
  const words = JSON.stringify("слова ".repeat(100));
  expect(inLatin1(words)).toBe(words);
  expect(inLatin1('"déjà"')).toBe('"déjà"');
});
