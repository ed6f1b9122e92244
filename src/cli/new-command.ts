import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { checksumOf } from "#cli/checksum.ts";
import type { Print } from "#cli/data-commands.ts";
import { requireOwnFolder } from "#cli/own-folder.ts";
import { STARTER_ABOUT, STARTER_DOCUMENTS, STARTER_TABLES } from "#cli/starter-story.ts";
import { TABLE_NAMES } from "#dataset/table-name.ts";
import { tableSchemas } from "#dataset/table-schema.ts";
import { slugOf } from "#ingest/slugs.ts";
import { packageFiles } from "#ingest/table-text.ts";

const DOCUMENTS = "documents";

/**
 * Writes a small valid dataset to start from, an invented story with its two texts and a guide to every file, to a folder
 * that is empty or not there yet. Throws where it is neither.
 */
export async function newFolder(folder: string, print: Print): Promise<boolean> {
  await requireOwnFolder(folder);
  const files = new Map([
    ...starterTables(slugOf(basename(resolve(folder))) || "my-story"),
    ["README.md", guide(folder)],
    ...Object.entries(STARTER_DOCUMENTS).map(([name, text]) => [`${DOCUMENTS}/${name}`, text] as const),
  ]);
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  print(`${folder}: ${files.size} files; read its README.md first`);
  return true;
}

function starterTables(name: string): ReadonlyMap<string, string> {
  const { qantar } = STARTER_ABOUT;
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const schemas = tableSchemas({
    languages: ["en"],
    declared: {
      metrics: ids(qantar.metrics),
      populations: ids(qantar.populations),
      categories: qantar.families.flatMap(({ categories }) => ids(categories)),
    },
  });
  const descriptor = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name,
    version: "0.1.0",
    title: qantar.title.en,
    licenses: [
      {
        name: "CC-BY-4.0",
        title: "Creative Commons Attribution 4.0 International",
        path: "https://creativecommons.org/licenses/by/4.0/",
      },
    ],
    contributors: [{ title: "Your newsroom", roles: ["creator"] }],
    ...STARTER_ABOUT,
    resources: TABLE_NAMES.map((table) => ({
      ...{ name: table, path: `${table}.csv`, format: "csv", encoding: "utf-8", schema: schemas[table] },
    })),
  };
  const publications = STARTER_TABLES.publications.map((row) => ({
    ...row,
    sha256: checksumOf(STARTER_DOCUMENTS[row.document] ?? "").sha256,
  }));
  return packageFiles(descriptor, { tables: { ...STARTER_TABLES, publications }, language: "en" });
}

function guide(folder: string): string {
  return `# A dataset to start from

An invented flood, reported by two papers that differ. Replace it by your story; every table keeps its header.

1. Put the texts that you read into \`${DOCUMENTS}/\`, or into a folder elsewhere, as plain text. They are never published.
2. Fill the tables, in this order:
   - \`publications.csv\`: a row a text. \`document\` is its file, \`sha256\` the checksum of that file (\`sha256sum FILE\`, in PowerShell \`(Get-FileHash FILE).Hash.ToLower()\`).
   - \`claimants.csv\`: who says something; a paper that says it in its own voice, too. \`parent\` is the body that one belongs to.
   - \`places.csv\`: where it happened. A city or site needs \`lat\` and \`lon\`, and \`parent\`; \`alias\` holds other spellings, with semicolons.
   - \`events.csv\`: what happened or was said, in your own words. \`category\` is declared in datapackage.json.
   - \`claims.csv\`: one figure by one claimant. \`qualifier\` is its hedge (exact, at_least, more_than, nearly, about, up_to, range, word_only); with word_only the word stands in \`word\` and \`value\` is empty. Never add figures up.
   - \`citations.csv\`: which paragraph prints it (count the lines that are not empty). \`as_printed\` is the figure with its hedge as it stands there, no sentence.
   - \`uncited.csv\`: every other paragraph, with the reason.
   - \`place-names.csv\` and \`removed.csv\` may stay empty: names that a place bore in other years, and records that you took back.

   Other columns may be empty or left out. Where an event itself counts people (\`killed_low\`, \`killed_best\`, \`killed_high\`, \`injured\`, \`detained\`), those are added up apart from all claims. \`as_of_basis\` says where the day of a claim comes from: \`stated\`, \`publication\` or \`inferred\`; \`start_basis\` says the same of the day of an event.
3. \`datapackage.json\` holds the title, the languages (each \`…_en\` column then needs its \`…_ru\` or \`…_kk\`), the days of the timeline, the extent of the map (\`bounds\`: west, south, east, north, in degrees), and what is measured: metrics, populations, families of categories with their colours. \`created\` is the day of this version (\`2024-05-08T00:00:00Z\`): citations take their year from it. \`timeZone\` is that of the place, written as \`Asia/Tbilisi\`: change it with the place, as the page says whose days it shows (“Tbilisi time”). The words that a column allows stand under \`enum\` there. After a change there: \`npm run data -- schema ${folder}\`.

\`\`\`
npm run data -- validate ${folder}                              every problem, with its place and what to do
npm run data -- verify ${folder} --documents ${join(folder, DOCUMENTS)}   each figure against its paragraph
DATASET=${folder} npm run dev                                   the page while you work: what you save is there at once
DATASET=${folder} npm run build                                 your site, in dist/
\`\`\`

A build freezes the \`version\` of datapackage.json, so that links to it stay true: raise it when the data change, or, while nobody has been given that version, build with \`QANTAR_REPUBLISH=1\` before the command.

The page speaks English, Russian and Kazakh, and no other language. English has a page in any case, at the root; Russian and Kazakh, where \`languages\` names them, at \`ru/\` and \`kk/\`. Of a story without English, link to those.

In PowerShell: \`$env:DATASET = "${folder}"; npm run build\`.
`;
}
