import fc from "fast-check";
import { expect, test } from "vitest";
import { namedLookalikes, namedSpaces, problemOfHidden, unhidden, withoutHidden } from "#dataset/hidden.ts";

const anyText = fc.string({ unit: "grapheme" });

test("a control character and one that turns the direction of reading are told by their codes", () => {
  expect(problemOfHidden("18\u0007")).toContain("U+0007");
  expect(problemOfHidden("18\u202E dead")).toContain("U+202E");
  expect(unhidden("18\u202Edead")).toBe("18⟨U+202E⟩dead");
});

test("a space without a width is one, but between the words of a script that writes no other", () => {
  expect(problemOfHidden("Al\u200Bmaty")).toContain("U+200B");
  expect(withoutHidden("Алматы\u2060\uFEFF, 9")).toBe("Алматы, 9");
  expect(problemOfHidden("ปลา\u200Bน้ำ")).toBeNull();
});

test("line breaks, tabs and the marks of Arabic and Hebrew are none", () => {
  expect(problemOfHidden("a\tb\r\nc\u200Ed\u200F")).toBeNull();
});

test("a text without its hidden characters, or with their codes, has no problem; one that had none is the same", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(anyText, fc.constantFrom("\u0000", "\u009F", "\u202A", "\u2069", "\u200B", "ปลา"))),
      (parts) => {
        const text = parts.join("");
        expect(problemOfHidden(withoutHidden(text))).toBeNull();
        expect(problemOfHidden(unhidden(text))).toBeNull();
        if (problemOfHidden(text) === null) expect(withoutHidden(text)).toBe(text);
      },
    ),
  );
});

test("spaces that are no plain ones are named, and by their code where they have no name here", () => {
  expect(namedSpaces("2\u00A0250")).toBe("2⟨no-break space⟩250");
  expect(namedSpaces("2\u2009250 dead")).toBe("2⟨U+2009⟩250 dead");
});

test("a Cyrillic letter within a Latin word is named, and one within its own language is not", () => {
  expect(namedLookalikes("сl-killed-9 and еxact")).toBe("⟨Cyrillic с⟩l-killed-9 and ⟨Cyrillic е⟩xact");
  expect(namedLookalikes("Алматы, 2022 Almaty")).toBe("Алматы, 2022 Almaty");
});

test("a Cyrillic part of a word with a hyphen is in its own script beside a Latin one, unless it could be taken for Latin", () => {
  for (const word of ["COVID-центр", "не-IT-компания", "сот-центр"]) expect(namedLookalikes(word)).toBe(word);
  expect(namedLookalikes("cl-са-9 COVID-cентр")).toBe(
    "cl-⟨Cyrillic с⟩⟨Cyrillic а⟩-9 COVID-c⟨Cyrillic е⟩⟨Cyrillic н⟩⟨Cyrillic т⟩⟨Cyrillic р⟩",
  );
});
