import { describe, expect, it } from "vitest";
import { lossOf } from "#dataset/lost-letters.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const readAs = (encoding: string, text: string) => new TextDecoder(encoding).decode(bytesOf(text));

describe("letters that were lost are seen in a cell", () => {
  it.each(["Алматы", "Қазақстан Республикасы", "Министерство внутренних дел"])("of %s", (name) => {
    expect(lossOf(name)).toBeNull();
    expect(lossOf(readAs("windows-1252", name))?.has).toMatch(/read as those of another encoding/);
    expect(lossOf(readAs("windows-1251", name))?.has).toMatch(/read as those of another encoding/);
    expect(lossOf(name.replace(/\p{L}/gu, "?"))?.severity).toBe("warning");
    expect(lossOf(name.replace(/\p{L}/u, "\uFFFD"))?.severity).toBe("error");
  });

  it.each(["", "?", "??", "Really???", "12???", "Où est Ñandú?", "АСУ ТП № 3", "РСФСР", "Р. Сейфуллин — «Р»"])(
    "but not in %j",
    (text) => {
      expect(lossOf(text)).toBeNull();
    },
  );
});
