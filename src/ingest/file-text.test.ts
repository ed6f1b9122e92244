import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileText, foreignFileText } from "#ingest/file-text.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, mark: boolean): Uint8Array {
  return new Uint8Array(Buffer.from(`${mark ? "\uFEFF" : ""}${text}`, "utf16le"));
}

/** Small Cyrillic letters and ASCII in Windows-1251. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(
    [...text].map((letter) => letter.charCodeAt(0)),
    (code) => (code < 128 ? code : code - 0x430 + 0xe0),
  );
}

describe("the bytes of a file are text in UTF-8, or it is said what they are", () => {
  it("any text with a letter in it comes back as it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "1", ",", "\n", "қ", "я", "é", "“", "😀") }), (text) => {
        expect(fileText(utf8(`date,town\n${text}`))).toEqual({ text: `date,town\n${text}` });
      }),
    );
  });

  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["blanks", utf8(" \r\n\n"), "empty"],
    ["UTF-16 with its mark", utf16("дата,город", true), "utf16"],
    ["UTF-16 without it", utf16("date,town\n2022-01-05,Алматы", false), "utf16"],
    ["Windows-1251", windows1251("date,town\n2022-01-05,алматы"), "windows1251"],
    ["Latin-1", Uint8Array.from([...utf8("town\nSaint-Val"), 0xe9, 0x72, 0x79]), "encoding"],
    ["a workbook", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00), "workbook"],
    ["an old workbook", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), "workbook"],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49), "binary"],
    ["bytes of any kind", Uint8Array.from({ length: 400 }, (_, index) => 1 + ((index * 89) % 255)), "binary"],
  ])("%s is told", (_, bytes, fault) => {
    expect(fileText(bytes)).toEqual({ fault });
  });
});

describe("the bytes of somebody else's file", () => {
  const bytesOf = (text: string) => windows1251(text.replaceAll("ё", "е"));
  const told = "дата;город;погибло\n2022-01-05;алматы;не менее восьми\n";

  it("are read in UTF-16 and in Windows-1251, too, and it is said", () => {
    expect(foreignFileText(utf8(told))).toEqual({ text: told, encoding: null });
    expect(foreignFileText(utf16(told, true))).toEqual({ text: told, encoding: "UTF-16" });
    expect(foreignFileText(utf16(told, true).map((_, at, all) => all[at ^ 1] ?? 0))).toEqual({
      text: told,
      encoding: "UTF-16",
    });
    expect(foreignFileText(bytesOf(told))).toEqual({ text: told, encoding: "Windows-1251" });
  });

  it("are not guessed at in other alphabets of one byte", () => {
    const cp866 = (text: string) =>
      Uint8Array.from(
        [...text].map((letter) => letter.charCodeAt(0)),
        (code) => (code < 128 ? code : code < 0x440 ? code - 0x430 + 0xa0 : code - 0x440 + 0xe0),
      );
    const greek = Uint8Array.from([
      ...utf8("day,town\n1,"),
      0xc8,
      0xe5,
      0xf3,
      0xf3,
      0xe1,
      0xeb,
      0xef,
      0xed,
      0xdf,
      0xea,
      0xe7,
    ]);
    expect(foreignFileText(cp866(told))).toEqual({ fault: "encoding" });
    expect(foreignFileText(greek)).toEqual({ fault: "encoding" });
    expect(foreignFileText(new Uint8Array())).toEqual({ fault: "empty" });
  });
});
