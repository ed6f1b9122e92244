import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { importFile } from "#cli/import-command.ts";
import { writeMapping } from "#cli/mapping-command.ts";

const TERMS = { licence: "CC0-1.0", licenceUrl: "https://creativecommons.org/publicdomain/zero/1.0/" };

async function tableWith(text: string): Promise<{ file: string; out: string; made: string }> {
  const folder = await mkdtemp(join(tmpdir(), "mapping-"));
  await writeFile(join(folder, "own.csv"), text);
  return { file: join(folder, "own.csv"), out: join(folder, "mapping.json"), made: join(folder, "made") };
}

it("a table whose columns say what they hold is imported by its draft", async () => {
  const { file, out, made } = await tableWith("Date,Town,Lat,Lon,Type,Title,By hand\n2022-01-05,R,48,66,March,A,x\n");
  const lines: string[] = [];
  expect(await writeMapping(file, { out }, (line) => lines.push(line))).toBe(true);
  expect(lines).toEqual(["not used: By hand (x)", `${out}: 6 of 7 columns; look at each`]);
  expect(await importFile({ form: "csv", file }, { ...TERMS, mapping: out, out: made }, () => {})).toBe(true);
});

it("what the names do not say is left to a person, and refused until it is filled in", async () => {
  const { file, out, made } = await tableWith("Date,Town,A\n2022-01-05,R,\n");
  const lines: string[] = [];
  await writeMapping(file, { out }, (line) => lines.push(line));
  expect(lines).toEqual(["not used: A (empty)", `${out}: 2 of 3 columns; look at each, and fill in: title`]);
  await expect(importFile({ form: "csv", file }, { ...TERMS, mapping: out, out: made }, () => {})).rejects.toThrow(
    "mapping:events.title: is empty; name the column that says what happened, or any that a reader would know a row by, such as the place",
  );
});

it("a column that is not used is called empty where no row has a cell in it, and not where the first few hundred have none", async () => {
  const early = "2022-01-05,R,A,,\n".repeat(300);
  const { file, out } = await tableWith(
    `Date,Town,Title,Late,Never\n${early}2022-01-06,R,B,86,\n2022-01-07,R,C,104,\n`,
  );
  const lines: string[] = [];
  await writeMapping(file, { out }, (line) => lines.push(line));
  expect(lines.filter((line) => line.startsWith("not used"))).toEqual([
    "not used: Late (86 · 104)",
    "not used: Never (empty)",
  ]);
});

it("a table of reported figures is imported by the draft of its claims", async () => {
  const { file, out, made } = await tableWith(
    "Date,Reported by,Place,What,Figure\n2022-01-05,Police,R,Detained,200+\n",
  );
  const lines: string[] = [];
  await writeMapping(file, { out, rows: "claims" }, (line) => lines.push(line));
  expect(lines).toEqual([`${out}: 5 of 5 columns; look at each`]);
  expect(await importFile({ form: "csv", file }, { ...TERMS, mapping: out, out: made }, () => {})).toBe(true);
  expect(await readFile(join(made, "claims.csv"), "utf8")).toMatch(
    /detained,total,r-without-a-point,2022-01-05,.*at_least,200,/,
  );
  await expect(writeMapping(file, { out, rows: "rows" }, () => {})).rejects.toThrow("neither events nor claims");
});

it("towns of reported figures get their points by the draft; where no place is a town, it says that none has one", async () => {
  const { file, out, made } = await tableWith(
    "Date,Reported by,Town,Lat,Lon,Killed\n2022-01-05,Police,R,48.1,66.2,2\n",
  );
  const lines: string[] = [];
  await writeMapping(file, { out, rows: "claims" }, (line) => lines.push(line));
  expect(lines).toEqual([`${out}: 6 of 6 columns; look at each`]);
  expect(await importFile({ form: "csv", file }, { ...TERMS, mapping: out, out: made }, () => {})).toBe(true);
  expect(await readFile(join(made, "places.csv"), "utf8")).toMatch(/^r,city,whole-area,48.1,66.2,/m);

  const regions = await tableWith("Date,Reported by,Region,Lat,Lon,Killed\n2022-01-05,Police,R,48.1,66.2,2\n");
  await writeMapping(regions.file, { out: regions.out, rows: "claims" }, (line) => lines.push(line));
  expect(lines).toContain("coordinates are left out, since only places of kind city have a point; look at place");
});

it("what was extrapolated is left out of the draft of claims, and the draft says why", async () => {
  const { file, out } = await tableWith("Date,By,Killed,ext_killed\n2022-01-05,Police,2,3\n");
  const lines: string[] = [];
  await writeMapping(file, { out, rows: "claims" }, (line) => lines.push(line));
  expect(lines).toEqual([
    "not used: ext_killed (3), extrapolated or estimated, by the name, and reported by nobody",
    `${out}: 3 of 4 columns; look at each, and fill in: place`,
  ]);
});

it("by what people are reached is left out of a draft, which says why", async () => {
  const { file, out } = await tableWith("Date,By,Killed,Email Address\n2022-01-05,Police,2,a@x.kz\n");
  const lines: string[] = [];
  await writeMapping(file, { out, rows: "claims" }, (line) => lines.push(line));
  expect(lines[0]).toBe(
    "not used: Email Address (a@x.kz), by which people are reached, and which nobody has to publish",
  );
  expect(await readFile(out, "utf8")).not.toContain("Email");
});

it("kinds and running counts that no name tells are told with the reason, and the report of the import says it, too", async () => {
  const rows = [1, 2, 4, 7, 9].map((killed, at) => `2022-01-0${at + 1},${at % 2 ? "Police" : "Somebody"},R,${killed}`);
  const { file, out, made } = await tableWith(
    ["Date,By,Place,Killed", ...rows, ...rows.map((row) => row.replace(/,\w+,/, ",Mr B,"))].join("\n"),
  );
  const lines: string[] = [];
  await writeMapping(file, { out, rows: "claims" }, (line) => lines.push(line));
  expect(lines.slice(0, -1)).toEqual([
    "Killed: a running count, since its numbers hardly ever fall; look at cumulative",
    "taken as media, since no name tells it; look at kind: Somebody, Mr B",
  ]);
  await importFile({ form: "csv", file }, { ...TERMS, mapping: out, out: made }, (line) => lines.push(line));
  expect(lines).toContain(
    "from day to day, of one claimant and group, these hardly ever fall, as running counts do: Killed",
  );
  expect((await readFile(join(made, "claimants.csv"), "utf8")).split("\r\n").slice(1, -1)).toEqual([
    "somebody,media,,Somebody",
    "police,security,,Police",
    "mr-b,media,,Mr B",
  ]);
});

it("labels that are drafted of the names of columns are told, and where to write better ones", async () => {
  const { file, out, made } = await tableWith("Date,By,Place,killed_cum,Injured\n2022-01-05,Police,R,2,3\n");
  const lines: string[] = [];
  await writeMapping(file, { out, rows: "claims" }, (line) => lines.push(line));
  expect(lines[0]).toBe(
    `drafted for readers: killed_cum as “Killed (cumulative)”; write better ones in ${out}, under label`,
  );
  await importFile({ form: "csv", file }, { ...TERMS, mapping: out, out: made }, (line) => lines.push(line));
  expect(lines).toContain("  qantar.metrics[].label: “Killed (cumulative)”, “Injured”");
});

it("a column that tells how closely a place is known is pointed out, and that all are taken as one is told", async () => {
  const { file, out, made } = await tableWith("Date,Town,Title,Geo Precision\n2022-01-05,R,A march,region\n");
  const lines: string[] = [];
  await writeMapping(file, { out }, (line) => lines.push(line));
  expect(lines[0]).toBe(
    "not used: Geo Precision (region), how closely something is known, by the name; a mapping names it under precision or datePrecision",
  );
  await importFile({ form: "csv", file }, { ...TERMS, mapping: out, out: made }, (line) => lines.push(line));
  expect(lines).toContain(
    "no place is taken as known to the city (precision in the mapping), since no columns have coordinates: they are known to the district",
  );
});

it("a day that stands in three columns is left to a person, who is told what to do with them", async () => {
  const { file, out } = await tableWith("iyear,imonth,iday,city,event\n2022,1,5,R,A march\n");
  const lines: string[] = [];
  await writeMapping(file, { out }, (line) => lines.push(line));
  expect(lines.slice(-2)).toEqual([
    "the days stand in parts: iyear, imonth, iday; put them together in one column, as 2022-01-05",
    `${out}: 2 of 5 columns; look at each, and fill in: start`,
  ]);
});

it("a table with a column for each day is to be turned first, and nothing is drafted", async () => {
  const { file, out } = await tableWith("City,Measure,4 Jan 2022,5 Jan 2022,6 Jan 2022\nAlmaty,Killed,1,2,3\n");
  await expect(writeMapping(file, { out, rows: "claims" }, () => {})).rejects.toThrow(
    /own\.csv has a column for each day: 4 Jan 2022, 5 Jan 2022, 6 Jan 2022\. Turn it so that each row is one day, .*melt in pandas/,
  );
  await expect(readFile(out, "utf8")).rejects.toThrow("ENOENT");
});

it("a mapping that is there is not written over", async () => {
  const { file, out } = await tableWith("Date\n2022-01-05\n");
  await writeFile(out, "{}");
  await expect(writeMapping(file, { out }, () => {})).rejects.toThrow("is there already");
  await expect(writeMapping(file, {}, () => {})).rejects.toThrow("--out FILE");
  expect(await readFile(out, "utf8")).toBe("{}");
});

it("an address that no publication has, and one that a cell keeps from being an address, are left out with the reason", async () => {
  const linesOf = async (header: string, link: string) => {
    const { file, out } = await tableWith(
      `Date,${header},Killed,Link\n2022-01-05,A,2,https://x.org/1\n2022-01-06,A,3,${link}\n`,
    );
    const lines: string[] = [];
    await writeMapping(file, { out, rows: "claims" }, (line) => lines.push(line));
    return lines;
  };
  expect(await linesOf("Reported by", "https://x.org/2")).toContainEqual(
    expect.stringMatching(
      /^not used: Link \(.*\), web addresses, .*; to cite each by its address, write "publication": \{"column":"Link","published":"Date","url":"Link"\} /,
    ),
  );
  expect(await linesOf("Reported by", "x.org/2")).toContainEqual(
    expect.stringMatching(
      /^not used: Link \(.*\), called an address, but “x\.org\/2” is no web address with https:\/\//,
    ),
  );
});

it("a draft says first that a table looks like reported figures, unless somebody said what its rows are", async () => {
  const { file, out } = await tableWith(
    "Date,Source,Town,Killed,Headline\n2022-01-05,Police,R,8,A\n2022-01-06,KNCHR,R,18,B\n2022-01-07,Police,R,20,C\n",
  );
  const lines: string[] = [];
  await writeMapping(file, { out }, (line) => lines.push(line));
  expect(lines[0]).toBe(
    "LOOK AT THIS FIRST: the table looks like reported figures, not like events: Source says who counts (Police, KNCHR), 3 rows are of one place, R, and the numbers rise. As events their people are added up. Draft it again with --rows claims, unless each row is an event of its own (--rows events)",
  );
  const told: string[] = [];
  await writeMapping(file, { out: `${out}.2`, rows: "events" }, (line) => told.push(line));
  expect(told.join("\n")).not.toContain("LOOK");
});
