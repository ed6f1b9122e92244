import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildFolder, updateSchemas, validateFolder, verifyClaim, verifyFolder } from "#cli/data-commands.ts";
import { DEFAULT_FOLDER } from "#cli/dataset-folder.ts";
import { withSampleFolder } from "#cli/sample-folder.ts";
import { DESCRIPTOR_FILE, readDescriptor, schemaWordsOf } from "#dataset/read-descriptor.ts";
import { all, cells, sampleDataset } from "#dataset/sample-package.ts";
import { TABLE_NAMES } from "#dataset/table-name.ts";
import { tableSchemas } from "#dataset/table-schema.ts";
import { decode } from "#dataset/wire.ts";

const ROWS =
  "2 publications, 3 claimants, 5 places, 2 place-names, 2 events, 4 claims, 7 citations, 2 uncited, 2 removed";

/** Runs a command and gives its answer after the lines that it printed. */
async function lines(command: (print: (line: string) => void) => Promise<boolean>): Promise<(string | boolean)[]> {
  const printed: string[] = [];
  const answer = await command((line) => printed.push(line));
  return [...printed, answer];
}

describe("validate", () => {
  it("counts the rows of a valid dataset", async () => {
    await withSampleFolder(async (folder) => {
      expect(await lines((print) => validateFolder(folder, print))).toEqual([
        `${folder}: ${ROWS}; 0 errors, 0 warnings`,
        true,
      ]);
    });
  });

  it("finds nothing to say of the shipped dataset", async () => {
    const printed = await lines((print) => validateFolder(DEFAULT_FOLDER, print));
    expect(printed).toEqual([expect.stringMatching(/; 0 errors, 0 warnings$/), true]);
  });

  it("lists every problem, warnings too, and fails on an error", async () => {
    const change = all(cells("claims", 2, { as_of: "2022-02-30" }), cells("places", 4, { lat: "1", lon: "1" }));
    await withSampleFolder(async (folder) => {
      expect(await lines((print) => validateFolder(folder, print))).toEqual([
        "claims:2:as_of: “2022-02-30” is not a date that exists; write it as YYYY-MM-DD",
        "places:4:lat: warning: 1, 1 lies outside the map; check it, or widen qantar.map.bounds",
        `${folder}: 1 error, 1 warning`,
        false,
      ]);
    }, change);
  });
});

describe("verify", () => {
  it("fails on what cannot be proven and prints the totals", async () => {
    await withSampleFolder(async (folder) => {
      const printed = await lines((print) => verifyFolder(folder, folder, print));
      expect(printed[0]).toBe(
        "publications:2:document: a.txt is not among the documents; 4 citations and 1 uncited paragraph could not be compared",
      );
      expect(printed.at(-2)).toContain("7 citations: 7 unproven");
      expect(printed.at(-1)).toBe(false);
    });
  });

  it("does not start on a broken dataset", async () => {
    await withSampleFolder(
      async (folder) => {
        const printed = await lines((print) => verifyFolder(folder, "no/such/folder", print));
        expect(printed).toEqual(["claims:2:value: -1 is not possible here; write 0 or more", false]);
      },
      cells("claims", 2, { value: "-1" }),
    );
  });
});

describe("verify of one claim", () => {
  const text = `Headline\nThey counted 164 people, ${"and so on ".repeat(9)}\n`;
  const sha256 = createHash("sha256").update(text).digest("hex");

  it("shows each citation with its paragraph and what stands there", async () => {
    await withSampleFolder(
      async (folder) => {
        await writeFile(join(folder, "a.txt"), text);
        const of = (claim: string) => lines((print) => verifyClaim(folder, { documents: folder, claim }, print));
        expect(await of("cl-killed")).toEqual([
          "pub-a, paragraph 2 (citations row 2, faithful): “164 people” stands in “They counted 164 people, and so on and so on and so on and so…”",
          "pub-b, paragraph 2 (citations row 3, faithful): NOT FOUND: b.txt is not among the documents",
          "cl-killed: 1 of 2 citations found",
          false,
        ]);
        expect(await of("cl-killed-almaty")).toEqual([
          "pub-a, paragraph 2 (citations row 4, faithful): NOT FOUND: paragraph 2 does not print “103”",
          "cl-killed-almaty: 0 of 1 citation found",
          false,
        ]);
      },
      cells("publications", 2, { sha256 }),
    );
  });

  it("asks for a claim that is there", async () => {
    await withSampleFolder(async (folder) => {
      const asked = { documents: folder, claim: "cl-kiled" };
      await expect(verifyClaim(folder, asked, () => {})).rejects.toThrow(
        "there is no claim cl-kiled in claims.csv; did you mean cl-killed?",
      );
    });
  });
});

describe("build", () => {
  it("compiles to the named file, or writes all that is published to the named folder, made if need be", async () => {
    await withSampleFolder(async (folder) => {
      for (const [out, file, files] of [
        ["site/one.json", "site/one.json", "1 file"],
        ["site/data", "site/data/dataset.json", "21 files"],
      ] as const) {
        expect(await lines((print) => buildFolder(folder, { out: join(folder, out) }, print))).toEqual([
          `${join(folder, out)}: ${ROWS}; ${files}`,
          true,
        ]);
        expect(decode(await readFile(join(folder, file), "utf8"))).toEqual(sampleDataset());
      }
    });
  });

  it("writes over an earlier build, and over nothing else: not over the tables of a dataset, nor another file", async () => {
    await withSampleFolder(async (folder) => {
      const built = join(folder, "built");
      for (const out of [built, `${built}.json`]) {
        for (let time = 0; time < 2; time++) expect(await buildFolder(folder, { out }, () => {})).toBe(true);
      }
      const before = await readFile(join(folder, "datapackage.json"), "utf8");
      await expect(buildFolder(folder, { out: folder }, () => {})).rejects.toThrow("no build has written it");
      const table = join(folder, "claims.csv");
      await expect(buildFolder(folder, { out: table }, () => {})).rejects.toThrow(`${table} is a file`);
      const other = join(folder, "datapackage.json");
      await expect(buildFolder(folder, { out: other }, () => {})).rejects.toThrow("is no compiled dataset");
      expect(await readFile(other, "utf8")).toBe(before);
    });
  });

  it("writes nothing of a broken dataset", async () => {
    await withSampleFolder(
      async (folder) => {
        expect(await buildFolder(folder, { out: join(folder, "out.json") }, () => {})).toBe(false);
        await expect(readFile(join(folder, "out.json"))).rejects.toThrow();
      },
      cells("claims", 2, { value: "-1" }),
    );
  });
});

describe("schema", () => {
  it("writes the schemas that the code reads by, and finds nothing to change the second time", async () => {
    await withSampleFolder(async (folder) => {
      expect(await lines((print) => updateSchemas(folder, print))).toEqual([
        ...TABLE_NAMES.map((name) => `${name}: schema updated`),
        true,
      ]);
      expect(await lines((print) => updateSchemas(folder, print))).toEqual([
        ...TABLE_NAMES.map((name) => `${name}: schema up to date`),
        true,
      ]);
      expect(await validateFolder(folder, () => {})).toBe(true);
    });
  });

  it("of the shipped dataset are those that the code reads by", async () => {
    const text = await readFile(join(DEFAULT_FOLDER, DESCRIPTOR_FILE), "utf8");
    const { meta } = readDescriptor(text);
    const { resources } = JSON.parse(text) as { resources: { name: string; schema: unknown }[] };
    const published = Object.fromEntries(resources.map((resource) => [resource.name, resource.schema]));
    expect(published).toEqual(tableSchemas(schemaWordsOf(meta!)));
  });
});
