import { cac } from "cac";
import {
  buildFolder,
  type Target,
  updateSchemas,
  validateFolder,
  verifyClaim,
  verifyFolder,
} from "#cli/data-commands.ts";
import { DEFAULT_FOLDER, folderOf } from "#cli/dataset-folder.ts";
import { exportFolder } from "#cli/export-command.ts";
import { type ImportOptions, importFile } from "#cli/import-command.ts";
import { type MappingOptions, writeMapping } from "#cli/mapping-command.ts";
import { meantInstead } from "#cli/meant-dataset.ts";
import { newFolder } from "#cli/new-command.ts";
import { nearest, suggestion } from "#dataset/nearest.ts";

interface BuildOptions {
  readonly out?: string;
  readonly engine: string;
  readonly url?: string | readonly string[];
  readonly cluster: string;
  readonly database: string;
}

/** User and password of a cluster come from the environment alone, so that no list of processes shows them. */
async function purposeOf({
  engine,
  url = [],
  cluster,
  database,
}: BuildOptions): Promise<NonNullable<Target["purpose"]>> {
  if (engine === "duckdb") return "compile";
  if (engine !== "clickhouse") throw new Error(`there is no engine ${engine}; write duckdb or clickhouse`);
  const { onClickHouse } = await import("#cli/event-archive/clickhouse-engine.ts");
  return onClickHouse({ urls: [url].flat(), cluster, database });
}

/** The folder of the dataset to work on. Throws where it is none and one is near, with the command to type instead. */
async function datasetOf(named: string | undefined): Promise<string> {
  const folder = folderOf(named);
  const [command = "", ...words] = process.argv.slice(2);
  const others = words.filter((word) => word !== named);
  const instead = await meantInstead(folder, (meant) => {
    const typed = [command, meant, ...others].map((word) => (/[^\w./:=@-]/.test(word) ? JSON.stringify(word) : word));
    return `npm run data -- ${typed.join(" ")}`;
  });
  if (instead !== null) throw new Error(instead);
  return folder;
}

const cli = cac("npm run data --");
const print = (line: string) => console.log(line);

cli
  .command("validate [dir]", "List every problem of a dataset; fail if one of them is an error")
  .action(async (dir?: string) => validateFolder(await datasetOf(dir), print));
cli
  .command("verify [dir]", "Find every citation in the texts that were read, and every paragraph in the tables")
  .option("--documents <dir>", "The folder that holds those texts")
  .option("--claim <id>", "Show for one claim what each of its citations prints")
  .action(async (dir: string | undefined, options: { documents?: string; claim?: string }) => {
    if (options.documents === undefined) throw new Error("name the folder of the texts: --documents DIR");
    const [folder, documents] = [await datasetOf(dir), String(options.documents)];
    if (options.claim === undefined) return verifyFolder(folder, documents, print);
    return verifyClaim(folder, { documents, claim: String(options.claim) }, print);
  });
cli
  .command("build [dir]", "Write every file that is published of a dataset, or only the compiled one")
  .option("--out <path>", "A folder for all of them, or a file ending in .json for the compiled one")
  .option("--engine <name>", "Where many events are counted and sorted: duckdb, or clickhouse", { default: "duckdb" })
  .option("--url <address>", "The HTTP interface of a ClickHouse shard; once for each of them")
  .option("--cluster <name>", "What those servers call their cluster", { default: "qantar" })
  .option("--database <name>", "The database on them to write to", { default: "qantar" })
  .action(async (dir: string | undefined, options: BuildOptions) => {
    if (options.out === undefined) throw new Error("name the file or folder to write: --out PATH");
    return buildFolder(await datasetOf(dir), { out: String(options.out), purpose: await purposeOf(options) }, print);
  });
cli
  .command("new <dir>", "Write a small valid dataset to start from")
  .action((dir: string) => newFolder(String(dir), print));
cli
  .command(
    "import <form> <file>",
    "Make a dataset of somebody else's file: ucdp-ged, acled, timemap, or csv by a mapping",
  )
  .option("--out <dir>", "The folder to write; empty, or not there yet")
  .option("--mapping <file>", "What the columns mean; csv needs it")
  .option("--title <text>", "The title of the dataset; else the name of the file")
  .option("--outlet <text>", "Who made the file")
  .option("--url <address>", "Where the file is published")
  .option(
    "--published <date>",
    "The day on which it was published, which those of its rows have, too, that name a publication and no day; else the day of the import, which no page calls one of publication",
  )
  .option("--licence <name>", "The terms of the data; csv and timemap need them, the other forms have their own")
  .option("--licence-url <address>", "Where those terms stand; needed with --licence")
  .option("--time-zone <zone>", "The time zone of its days, such as Asia/Dhaka; else Etc/UTC")
  .option("--area <name>", "What its places lie in, where the file names no country")
  .option("--language <code>", "The language of its texts: en, ru or kk; else that of the mapping, or English")
  .option("--dates <order>", "dmy or mdy, where the dates do not tell")
  .action((form: string, file: string, options: ImportOptions) => importFile({ form, file }, options, print));
cli
  .command("export <form> [dir]", "Write the events of a dataset as a table of another form: ucdp-ged or acled")
  .option("--out <file>", "The file to write, ending in .csv; not there yet")
  .action(async (form: string, dir: string | undefined, { out }: { out?: string }) =>
    exportFolder({ form, folder: await datasetOf(dir) }, out && String(out), print),
  );
cli
  .command("mapping <file>", "Draft a mapping for a table of your own, from the names of its columns")
  .option("--out <file>", "The file to write; not there yet")
  .option(
    "--rows <what>",
    "What each row is: events (where nothing is said), or claims, figures that somebody reported",
  )
  .action((file: string, { out, rows }: MappingOptions) =>
    writeMapping(String(file), { out: out && String(out), rows: rows && String(rows) }, print),
  );
cli
  .command("schema [dir]", "Write the Table Schema of every table into datapackage.json")
  .action(async (dir?: string) => updateSchemas(await datasetOf(dir), print));
cli.help((sections) => {
  const { description, rawName } = cli.matchedCommand ?? {};
  if (!description || rawName === undefined) return;
  const dir = rawName.includes("[dir]")
    ? `\n[dir] is the folder of the dataset; where it is left out, the one that DATASET names, else ${DEFAULT_FOLDER}.`
    : "";
  sections.splice(1, 0, { body: `${description}.${dir}` });
});

async function run(): Promise<boolean> {
  const [node = "", script = "", first, ...words] = process.argv;
  // Others' tools have help as a command.
  cli.parse(first === "help" ? [node, script, ...words, "--help"] : process.argv, { run: false });
  if (cli.options.help) return true;
  if (cli.matchedCommand === undefined) {
    const [word] = cli.args;
    const commands = cli.commands.map((command) => command.name);
    // What is meant would stand below the screen that the list of commands fills.
    if (word === undefined || nearest(word, commands).length === 0) cli.outputHelp();
    if (word !== undefined) throw new Error(`there is no command ${word}${suggestion(word, commands, "see above")}`);
    return false;
  }
  return (await cli.runMatchedCommand()) as boolean;
}

/** An option that a command does not know is told with the one that may be meant. */
function unknownOption(message: string): string | null {
  const [, name] = /^Unknown option `--?(.+)`$/.exec(message) ?? [];
  if (name === undefined) return null;
  const { options = [], name: command = "" } = cli.matchedCommand ?? {};
  const known = options.map(({ rawName }) => rawName.replace(/ .*$/, ""));
  const written = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return `there is no option ${written}${suggestion(written, known, `npm run data -- ${command} --help lists them`)}`;
}

/** What the system refuses of a path, by its codes. */
const WRONG_PATHS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `there is no ${path}; look at how it is written`,
  EISDIR: (path) => `${path} is a folder; name a file`,
  ENOTDIR: (path) => `${path} would lie in a file; look at how it is written`,
};

function saidOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const unknown = unknownOption(error.message);
  if (unknown !== null) return unknown;
  const [, lacking] = /^missing required args for command `(.+)`$/.exec(error.message) ?? [];
  if (lacking !== undefined) return `type npm run data -- ${lacking}; with --help it says what they are`;
  const { code = "", path } = error as NodeJS.ErrnoException;
  const said = WRONG_PATHS[code];
  return said === undefined || path === undefined ? error.message : said(path);
}

// A reader of the lines that has seen enough, such as head, is no fault.
process.stdout.on("error", ({ code }: NodeJS.ErrnoException) => process.exit(code === "EPIPE" ? 0 : 1));

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  console.error(saidOf(error));
  process.exitCode = 1;
}
