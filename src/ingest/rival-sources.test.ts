import { describe, expect, it } from "vitest";
import { guessedClaims, looksReported } from "#ingest/claim-choice.ts";
import { importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";

const TRACKER = [
  "Дата,Источник,Город,Широта,Долгота,Погибло,Ранено,Задержано,Описание",
  "05.01.2022,МВД,Алматы,43.25,76.95,8,317,200,Сводка МВД",
  "06.01.2022,МВД,Алматы,43.25,76.95,18,748,2298,Сводка МВД",
  "13.01.2022,Минздрав,Алматы,43.25,76.95,103,2265,,Сводка Минздрава",
  "15.01.2022,Генпрокуратура,Алматы,43.25,76.95,149,,,Брифинг",
];
const HEAD = "Date,Source,Location,Killed,Injured,Detained,Headline";
const NAIROBI = [
  HEAD,
  "2024-06-25,KNCHR,Nairobi,22,300,50,Statement",
  "2024-06-26,Police,Nairobi,10,200,,Briefing",
  "2024-06-27,KMA,Nairobi,23,361,,Doctors say",
  "2024-07-01,KNCHR,Nairobi,39,361,627,Statement",
];
const COMMITTEE = [
  HEAD,
  "2024-06-25,Committee of Families,Nairobi,5,,,First list",
  "2024-06-26,Committee of Families,Nairobi,9,,,Second list",
  "2024-06-27,Committee of Families,Nairobi,14,,,Third list",
];
const NEWSPAPERS = [
  HEAD,
  "2024-06-25,Daily Nation,Nairobi,1,3,,Shots at parliament",
  "2024-06-26,The Standard,Kisumu,2,,4,A march is stopped",
  "2024-06-27,The Star,Nairobi,1,,,A student dies",
];
const AGENCIES = [
  HEAD,
  "2024-06-25,Reuters,Nairobi,3,3,,Shots at parliament",
  "2024-06-26,AFP,Nairobi,1,,4,A march is stopped",
  "2024-06-27,Reuters,Nairobi,2,,,A student dies",
  "2024-06-28,NTV,Mombasa,1,,,A driver dies",
];
const INCIDENTS_OF_POLICE = [
  HEAD,
  "2024-06-25,Police,Nairobi,1,3,,Shots at parliament",
  "2024-06-26,Police,Kisumu,2,,4,A march is stopped",
  "2024-06-27,Police,Mombasa,1,,,A student dies",
];
const LINKS = [
  HEAD,
  "2024-06-25,https://a.example/1,Nairobi,1,3,,Shots",
  "2024-06-26,https://a.example/2,Nairobi,2,,4,A march",
  "2024-06-27,https://a.example/3,Nairobi,3,,,A death",
];

describe("a column called a source names those who count where they count one place", () => {
  it.each([
    ["ministries of one town", TRACKER, true],
    ["an acronym, the police and doctors", NAIROBI, true],
    ["one body whose numbers rise", COMMITTEE, true],
    ["newspapers, one for each incident", NEWSPAPERS, false],
    ["agencies that tell several incidents of a town", AGENCIES, false],
    ["the police, of an incident in each town", INCIDENTS_OF_POLICE, false],
    ["web addresses", LINKS, false],
  ])("%s", (_, lines, is) => {
    const columns = foundColumns(readForeignTable(lines.join("\n")));
    expect(looksReported(guessedClaims(columns), columns)).toBe(is);
  });
});

describe("an import of events tells that people are added up who may be the same", () => {
  const events = {
    ...{ start: "Date", place: { name: "Location", precision: "city" }, title: "Headline" },
    ...{ source: "Source", killed: { best: "Killed" }, injured: "Injured" },
  };
  const told = (lines: readonly string[], mapped: object = events) =>
    importBy({ events: mapped }, lines.join("\n")).report.found.filter((line) => line.includes("added up"));

  it("where several sources tell figures of one place", () => {
    expect(told(NAIROBI)).toEqual([
      expect.stringContaining("several sources of one place: Nairobi (KNCHR, Police, KMA)"),
    ]);
  });

  it("where the numbers of one source rise and never fall", () => {
    expect(told(COMMITTEE)).toEqual([
      expect.stringContaining("rise and never fall: Nairobi (Committee of Families)); if they are"),
    ]);
  });

  it("and not where each place has one source, or no people are counted", () => {
    const { killed: _, injured: __, ...uncounted } = events;
    expect(told(INCIDENTS_OF_POLICE)).toEqual([]);
    expect(told(NAIROBI, uncounted)).toEqual([]);
  });
});
