import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { LIMITS } from "#features/preview/limits.ts";
import { gunzipped, unzipped, zipped } from "#features/preview/unpack.ts";

const said = (kind: string) => expect.objectContaining({ said: expect.objectContaining({ kind, file: "own.zip" }) });

/** Where a zip says how large a file is when unpacked: in its directory, whose entries begin with these bytes. */
function claimSize(zip: Uint8Array, size: number): Uint8Array {
  const lying = new Uint8Array(zip);
  const view = new DataView(lying.buffer);
  for (let at = 0; at < lying.length - 46; at++) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  }
  return lying;
}

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

describe("a packed file is unpacked within limits", () => {
  it("a dataset that is packed comes back as it was, in a folder of its name", () => {
    const zip = zipped(
      new Map([
        ["claims.csv", "id\nқ"],
        ["datapackage.json", "{}"],
      ]),
      "own",
    );
    const texts = [...unzipped(zip, "own.zip")].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
    expect(texts).toEqual([
      ["own/claims.csv", "id\nқ"],
      ["own/datapackage.json", "{}"],
    ]);
  });

  it("what holds no table is passed by", () => {
    const zip = zipSync({ "a/x.csv": strToU8("id"), "__MACOSX/a/._x.csv": strToU8("?"), "photo.jpg": strToU8("?") });
    expect([...unzipped(zip, "own.zip").keys()]).toEqual(["a/x.csv"]);
  });

  it("more files than a preview takes are refused, whatever they hold", () => {
    const many = Object.fromEntries(
      Array.from({ length: LIMITS.files + 1 }, (_, index) => [`${index}.jpg`, strToU8("")]),
    );
    expect(() => unzipped(zipSync(many), "own.zip")).toThrow(said("files"));
  });

  it("more bytes than a preview takes are refused before any is unpacked, in one file or in several", () => {
    const one = zipSync({ "a.csv": strToU8("id") });
    const two = zipSync({ "a.csv": strToU8("id"), "b.csv": strToU8("id") });
    expect(() => unzipped(claimSize(one, LIMITS.bytes + 1), "own.zip")).toThrow(said("bytes"));
    expect(() => unzipped(claimSize(two, LIMITS.bytes / 2 + 1), "own.zip")).toThrow(said("bytes"));
  });

  it("a zip that understates its sizes gets no more memory than it asks for", () => {
    const zip = claimSize(zipSync({ "a.csv": strToU8("1,".repeat(500_000)) }), 10);
    let length = 0;
    try {
      length = unzipped(zip, "own.zip").get("a.csv")?.length ?? 0;
    } catch (error) {
      expect(error).toEqual(said("damaged"));
    }
    expect(length).toBeLessThanOrEqual(10);
  });

  it("a gzip is stopped where it has unpacked more than a preview takes", async () => {
    const bomb = await gzip(new Uint8Array(LIMITS.bytes + 1));
    await expect(gunzipped(bomb, "own.zip").then(({ length }) => length)).rejects.toEqual(said("bytes"));
  });

  it("what is cut short is told to be damaged", async () => {
    const zip = zipSync({ "a.csv": strToU8("id".repeat(1000)) });
    const packed = await gzip(new Uint8Array(1000));
    expect(() => unzipped(zip.subarray(0, zip.length - 30), "own.zip")).toThrow(said("damaged"));
    await expect(gunzipped(packed.slice(0, packed.length - 9), "own.zip")).rejects.toEqual(said("damaged"));
  });
});
