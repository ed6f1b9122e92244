import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DEFAULT_FOLDER } from "#cli/dataset-folder.ts";
import { exportFolder } from "#cli/export-command.ts";
import { withSampleFolder } from "#cli/sample-folder.ts";
import { cells } from "#dataset/sample-package.ts";

const outFile = async () => join(await mkdtemp(join(tmpdir(), "qantar-export-")), "events.csv");

async function exported(form: string, folder: string, out: string) {
  const printed: string[] = [];
  const done = await exportFolder({ form, folder }, out, (line) => printed.push(line));
  return { done, printed };
}

describe("export", () => {
  it.each(["ucdp-ged", "acled"])(
    "every event of the shipped dataset is a row of %s, and each loss is told",
    async (form) => {
      const out = await outFile();
      const { done, printed } = await exported(form, DEFAULT_FOLDER, out);
      expect(done).toBe(true);
      expect(printed.at(-1)).toMatch(/^.*events\.csv: (\d+) of \1 events; .*events\.losses\.csv: what each lost$/);
      const told = printed.flatMap((line) => /: (\d+) ×/.exec(line)?.slice(1).map(Number) ?? []);
      const losses = (await readFile(out.replace("csv", "losses.csv"), "utf8")).trimEnd().split("\r\n");
      expect(told.reduce((all, one) => all + one)).toBe(losses.length - 1);
    },
  );

  it("writes nothing over a file, of another form, to no file or of a dataset with an error", async () => {
    const out = await outFile();
    await expect(exported("aced", DEFAULT_FOLDER, out)).rejects.toThrow("there is no form aced; did you mean acled?");
    await expect(exported("acled", DEFAULT_FOLDER, "events")).rejects.toThrow("name the file to write, ending in .csv");
    await withSampleFolder(
      async (folder) => expect((await exported("acled", folder, out)).done).toBe(false),
      cells("events", 2, { start: "2022-02-30" }),
    );
    await expect(readFile(out)).rejects.toThrow("ENOENT");
    await writeFile(out, "mine");
    await expect(exported("acled", DEFAULT_FOLDER, out)).rejects.toThrow(`${out} is there already`);
    expect(await readFile(out, "utf8")).toBe("mine");
  });
});
