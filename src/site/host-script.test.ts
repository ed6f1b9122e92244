import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { HOST_SCRIPT } from "#site/host-script.ts";

const published = (file: string) => readFile(`public/${file}`);
const integrityOf = (bytes: Buffer) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;

/** Every edition that was ever handed out, as the pages that load it demand it. A change of the script makes a new one. */
const EDITIONS: Readonly<Record<string, string>> = {
  "embed-1.js": "sha384-ykRF/vtnhr2edZkKsO+YASFfe+ss+D4rXcTam3l8gWFZUPYNQzDO5HhoJkf5e8xO",
};

it("every edition of the script that was handed out is still what the codes say that it is", async () => {
  for (const [file, integrity] of Object.entries(EDITIONS)) {
    expect(integrityOf(await published(file)), file).toBe(integrity);
  }
  expect(EDITIONS[HOST_SCRIPT.file]).toBe(HOST_SCRIPT.integrity);
});

it("the script under its plain name is the edition that is handed out", async () => {
  expect((await published("embed.js")).equals(await published(HOST_SCRIPT.file))).toBe(true);
});

it("the script is less than 2 kB on its way", async () => {
  expect(gzipSync(await published("embed.js")).length).toBeLessThan(2000);
});
