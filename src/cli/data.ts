import { cac } from "cac";
import { buildFolder, updateSchemas, validateFolder, verifyFolder } from "#cli/data-commands.ts";
import { folderOf } from "#cli/dataset-folder.ts";

const cli = cac("npm run data --");
const print = (line: string) => console.log(line);

cli
  .command("validate [dir]", "List every problem of a dataset; fail if one of them is an error")
  .action((dir?: string) => validateFolder(folderOf(dir), print));
cli
  .command("verify [dir]", "Find every citation in the texts that were read, and every paragraph in the tables")
  .option("--documents <dir>", "The folder that holds those texts")
  .action((dir: string | undefined, options: { documents?: string }) => {
    if (options.documents === undefined) throw new Error("name the folder of the texts: --documents DIR");
    return verifyFolder(folderOf(dir), String(options.documents), print);
  });
cli
  .command("build [dir]", "Write every file that is published of a dataset, or only the compiled one")
  .option("--out <path>", "A folder for all of them, or a file ending in .json for the compiled one")
  .action((dir: string | undefined, options: { out?: string }) => {
    if (options.out === undefined) throw new Error("name the file or folder to write: --out PATH");
    return buildFolder(folderOf(dir), String(options.out), print);
  });
cli
  .command("schema [dir]", "Write the Table Schema of every table into datapackage.json")
  .action((dir?: string) => updateSchemas(folderOf(dir), print));
cli.help();

async function run(): Promise<boolean> {
  cli.parse(process.argv, { run: false });
  if (cli.options.help) return true;
  if (cli.matchedCommand === undefined) {
    cli.outputHelp();
    return false;
  }
  return (await cli.runMatchedCommand()) as boolean;
}

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
