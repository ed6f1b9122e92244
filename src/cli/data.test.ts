import { execFile } from "node:child_process";
import { describe, expect, it } from "vitest";
import { DEFAULT_FOLDER } from "#cli/dataset-folder.ts";
import { withSampleFolder } from "#cli/sample-folder.ts";
import { cells } from "#dataset/sample-package.ts";

/** Runs `npm run data -- …` without npm: exit code and everything printed. */
function run(...words: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ["src/cli/data.mjs", ...words], (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}

describe("npm run data", { timeout: 60_000 }, () => {
  it("ends with 0 when all is well and with 1 when there is an error", async () => {
    await withSampleFolder(async (folder) => {
      expect(await run("validate", folder)).toMatchObject({ code: 0 });
    });
    await withSampleFolder(
      async (folder) => {
        const { code, output } = await run("validate", folder);
        expect(code).toBe(1);
        expect(output).toContain("claims:2:value: -1 is not possible here; write 0 or more\n");
      },
      cells("claims", 2, { value: "-1" }),
    );
  });

  it("answers a command that it does not know with the ones that it does", async () => {
    for (const words of [["frobnicate"], []]) {
      const { code, output } = await run(...words);
      expect(code).toBe(1);
      for (const command of ["validate", "verify", "build", "schema"]) expect(output).toContain(`${command} [dir]`);
    }
    expect(await run("validat")).toEqual({
      code: 1,
      output: "there is no command validat; did you mean validate?\n",
    });
    expect((await run("import", "csv", "own.csv", "--license", "CC0", "--out", "made")).output).toBe(
      "there is no option --license; did you mean --licence?\n",
    );
    expect(await run("--help")).toMatchObject({ code: 0 });
  });

  it("prints its help for help, too, and that of a command behind it", async () => {
    expect(await run("help")).toEqual(await run("--help"));
    expect(await run("help", "import")).toEqual(await run("import", "--help"));
  });

  it("says in the help of a command what it does, and of which dataset where none is named", async () => {
    const { output } = await run("validate", "--help");
    expect(output).toContain(
      `List every problem of a dataset; fail if one of them is an error.\n[dir] is the folder of the dataset; where it is left out, the one that DATASET names, else ${DEFAULT_FOLDER}.\n`,
    );
    expect((await run("new", "--help")).output).toContain("\nWrite a small valid dataset to start from.\n\n");
  });

  it("says of a folder around a dataset what to type for the one in it", async () => {
    expect(await run("verify", "data", "--documents", "a b")).toEqual({
      code: 1,
      output: `data is no dataset, but one lies below it; type\n  npm run data -- verify ${DEFAULT_FOLDER} --documents "a b"\n`,
    });
  });

  it("says in one line what is missing or not there", async () => {
    expect(await run("verify")).toEqual({ code: 1, output: "name the folder of the texts: --documents DIR\n" });
    expect(await run("import")).toEqual({
      code: 1,
      output: "type npm run data -- import <form> <file>; with --help it says what they are\n",
    });
    expect(await run("build")).toEqual({ code: 1, output: "name the file or folder to write: --out PATH\n" });
    expect(await run("validate", "nowhere")).toEqual({
      code: 1,
      output: "There is no folder nowhere, or it cannot be read.\n",
    });
    expect(await run("validate", "no where")).toMatchObject({ output: expect.stringContaining("no folder no where,") });
    expect(await run("import", "ucdp-ged", "src", "--out", "made")).toEqual({
      code: 1,
      output: "src is a folder; name a file\n",
    });
    expect(await run("validate", "--fix")).toEqual({
      code: 1,
      output: "there is no option --fix; npm run data -- validate --help lists them\n",
    });
  });
});
