import { added, type BrokenPackages, file } from "#cli/broken-packages/broken-package.fixture.ts";

const WEB_PAGE = "<!doctype html>\n<title>Sign in</title>\n<p>Sign in, please\n";
const swap = (path: string, from: string, to: string) => file(path, (text) => text.replace(from, to));

/** Files that are no tables, or tables with other columns or cells than they need. */
export const BROKEN_FILES: BrokenPackages = {
  "a table that is not there": [
    (files) => files.delete("claims.csv"),
    "claims: the file claims.csv is missing; add it, with its header if it has no rows",
  ],
  "a table without a letter": [
    file("claims.csv", () => ""),
    "claims:1: has no header; write the names of the columns in the first row",
  ],
  "a table of blank lines": [
    file("claims.csv", () => "\n\n\n"),
    "claims:1: has no header; write the names of the columns in the first row",
  ],
  "blank lines above the header": [
    file("claims.csv", (text) => `\n\n${text}`),
    "claims:1: is no header: the names of the columns stand in row 3, and have to be row 1; delete all above them",
  ],
  "a web page in place of a table": [
    file("events.csv", () => WEB_PAGE),
    "events: is a web page, not a table; download the table itself, as CSV",
  ],
  "a table in UTF-16": [
    file("claimants.csv", (text) => Buffer.from(`\uFEFF${text}`, "utf16le")),
    "claimants: is not a table in UTF-8; save it as CSV, in UTF-8",
  ],
  "a table in UTF-16 without a byte order mark": [
    file("claimants.csv", (text) => Buffer.from(text, "utf16le")),
    "claimants: is not a table in UTF-8; save it as CSV, in UTF-8",
  ],
  "a spreadsheet that was only renamed": [
    file("places.csv", () => Buffer.from("504b03041400060008000000", "hex")),
    "places: is not a table in UTF-8; save it as CSV, in UTF-8",
  ],
  "letters in Latin-1": [
    file("claims.csv", (text) => Buffer.from(text.replace("dozens", "très peu"), "latin1")),
    "claims:4:word: has letters that are not UTF-8; save the file as UTF-8",
  ],
  "semicolons between the cells": [
    file("uncited.csv", (text) => text.replaceAll(",", ";")),
    "uncited: separates its cells with semicolons or tabs; save it with commas (LibreOffice asks for them, Google Sheets writes them, Excel takes what the system calls its list separator)",
  ],
  "a quote that is never closed": [
    swap("claimants.csv", "State television", '"State television'),
    'claimants:4: a cell opens with a double quote that is never closed; close it, or write "" for a quote inside a cell',
  ],
  "a quote inside a quoted cell": [
    swap("claimants.csv", "State television", '"State "television""'),
    'claimants:4: a double quote stands inside a quoted cell; write it twice ("")',
  ],
  "a row with a cell too few": [
    file("uncited.csv", (text) => `${text}pub-a,9\n`),
    "uncited:4: has 2 cells where the header has 3; write a comma for each column, also behind an empty cell, or delete what is no row",
  ],
  "a comma in a cell without quotes": [
    swap("claimants.csv", "State television", "State television, evening news"),
    "claimants:4: has 6 cells where the header has 5; put a cell that holds a comma in double quotes",
  ],
  "an empty line between rows": [swap("uncited.csv", "\r\n", "\r\n\r\n"), "uncited:2: is empty; delete the line"],
  "rows of commas alone, as Excel leaves them": [
    file("claims.csv", (text) => `${text}${`${",".repeat(18)}\r\n`.repeat(3)}`),
    "claims:6: is empty, as the 2 lines below it are; delete them all",
  ],
  "a total below the table": [
    added("claims", { id: "Total", value: "21" }),
    "claims:6: holds nothing but “Total” and “21”; delete it where it is a total or a remark, or fill in metric, population, place, as_of, qualifier, claimant, …",
  ],
  "a cell that does not end": [
    swap("claimants.csv", "State television", "a".repeat(20_001)),
    "claimants:4:name_en: is longer than 20000 characters; shorten it",
  ],
  "a column that is not there": [
    file("uncited.csv", () => "publication,paragraph\r\npub-a,1\r\n"),
    "uncited:1:reason: is missing; add this column",
  ],
  "a column that is misspelt": [
    swap("places.csv", "lat,", "latt,"),
    "places:1:latt: is not a column of this table; did you mean lat?",
  ],
  "a column with a space that nobody sees": [
    swap("claimants.csv", ",parent,", ",\u00A0parent,"),
    "claimants:1:\u00A0parent: “⟨no-break space⟩parent” is not a column of this table; did you mean parent?",
  ],
  "a column of the newsroom's own": [
    swap("removed.csv", "replaced_by", "seen by the editor"),
    "removed:1:seen by the editor: is not a column of this table; rename it if it is one that this table lacks (replaced_by), or remove it",
  ],
  "a column of a table that has all of its own": [
    file("uncited.csv", (text) => text.replaceAll("\r\n", ",seen\r\n")),
    "uncited:1:seen: is not a column of this table; remove it",
  ],
  "a column under another name": [
    swap("events.csv", "killed_best", "killed"),
    "events:1:killed: is not a column of this table; rename it if it is one that this table lacks (killed_best), or remove it",
  ],
  "a needed column under another name": [
    swap("claims.csv", "qualifier", "hedge"),
    "claims:1:qualifier: is missing; add this column, or rename the one that holds it",
    "claims:1:hedge: is not a column of this table; rename it if it is one that this table lacks (qualifier), or remove it",
  ],
  "a column that stands twice": [
    swap("claimants.csv", "parent", "kind"),
    "claimants:1:kind: stands twice in the header; rename the one that is another, or remove it",
  ],
  "a column without a name": [
    swap("claimants.csv", "parent", ""),
    "claimants:1: column 3 has no name; write one or delete the column",
  ],
  "a column with the name of an object's machinery": [
    swap("claimants.csv", "parent", "__proto__"),
    "claimants:1:__proto__: is not a column of this table; rename it if it is one that this table lacks (parent), or remove it",
  ],
  "a language without its columns": [
    swap("claimants.csv", "name_ru", "name_kk"),
    "claimants:1:name_ru: is missing; add this column, or rename the one that holds it",
    "claimants:1:name_kk: is not a column of this table; did you mean name_ru?",
  ],
  "no descriptor": [
    (files) => files.delete("datapackage.json"),
    "datapackage: is missing; every dataset has this file: npm run data -- new writes one to start from",
  ],
  "an empty descriptor": [
    file("datapackage.json", () => ""),
    "datapackage: is empty; copy one from another dataset or from npm run data -- new",
  ],
  "a web page in place of the descriptor": [
    file("datapackage.json", () => WEB_PAGE),
    "datapackage: is a web page, not JSON; download the file itself",
  ],
  "a descriptor in UTF-16": [
    file("datapackage.json", (text) => Buffer.from(text, "utf16le")),
    "datapackage: has letters that are not UTF-8; save the file as UTF-8",
  ],
  "a descriptor with a comma too many": [
    file("datapackage.json", (text) => text.replace("{", "{,")),
    "datapackage: is not JSON at line 1, column 2; look for a missing comma, quote or bracket there or just before",
  ],
  "a list in place of the descriptor": [
    file("datapackage.json", (text) => `[${text}]`),
    "datapackage: is not a descriptor; put all of it between { and }",
  ],
};
