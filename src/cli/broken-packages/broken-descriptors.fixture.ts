import { type BrokenPackages, both, descriptor, file } from "#cli/broken-packages/broken-package.fixture.ts";

/** Descriptors that lack something, or say what cannot be. */
export const BROKEN_DESCRIPTORS: BrokenPackages = {
  "no version": [descriptor("version", undefined), "datapackage:version: is missing; add it"],
  "a version of two numbers": [
    descriptor("version", "1.0"),
    "datapackage:version: is not a version; write three numbers, such as 1.0.0",
  ],
  "a version without quotes": [
    descriptor("version", 2),
    "datapackage:version: is not what should stand here; write a text in double quotes",
  ],
  "a day of making that does not exist": [
    descriptor("created", "2022-02-30T00:00:00Z"),
    "datapackage:created: is not a date that exists; write it as YYYY-MM-DD, or with a time such as 2026-11-28T12:00:00Z",
  ],
  "an hour of making that no day has": [
    descriptor("created", "2022-02-28T25:00:00Z"),
    "datapackage:created: is not a date that exists; write it as YYYY-MM-DD, or with a time such as 2026-11-28T12:00:00Z",
  ],
  "an entry that stands twice": [
    file("datapackage.json", (text) => text.replace('"timeZone":', '"languages": ["en"], "timeZone":')),
    "datapackage:qantar.languages: stands twice in line 1, of which one alone would count; put both together",
  ],
  "an entry with a letter too few": [
    both(descriptor("keywrds", ["unrest"]), descriptor("keywords", ["unrest"])),
    "datapackage:keywrds: warning: is not read; did you mean keywords?",
  ],
  "an entry in other spelling": [
    file("datapackage.json", (text) => text.replace('"licenses":', '"licences":')),
    "datapackage:licenses: is missing; add it",
    "datapackage:licences: warning: is not read; did you mean licenses?",
  ],
  "an entry outside of what it belongs to": [
    descriptor("words", []),
    "datapackage:words: warning: is not read; did you mean qantar.words?",
  ],
  "a name that is a title": [
    descriptor("name", "My Data"),
    "datapackage:name: is not a name; write small letters and digits, such as kazakhstan-2022-01",
  ],
  "no licence": [descriptor("licenses", []), "datapackage:licenses: is empty; name the licence of the data"],
  "a licence whose link runs a script": [
    descriptor("licenses.0.path", "javascript:alert(1)"),
    "datapackage:licenses.CC-BY-4.0.path: is not a web address; start it with https:// and leave no spaces in it",
  ],
  "an entry that is misspelt": [
    descriptor("qantar.subtitel", { en: "A small dataset" }),
    "datapackage:qantar.subtitel: is not known here; did you mean subtitle?",
  ],
  "a title that lacks a language": [
    descriptor("qantar.title", { en: "Sample" }),
    "datapackage:qantar.title: has no text in ru; translate it",
  ],
  "a title that is empty": [descriptor("qantar.title.en", " "), "datapackage:qantar.title.en: is empty; fill it in"],
  "a title without end": [
    descriptor("qantar.title.en", "a".repeat(501)),
    "datapackage:qantar.title.en: is 501 characters long; shorten it to 500",
  ],
  "a title that is read backwards": [
    descriptor("qantar.title.en", "Sample \u202E164"),
    "datapackage:qantar.title.en: holds a hidden character, U+202E; type the text anew",
  ],
  "a language that the page does not speak": [
    descriptor("qantar.languages", ["en", "fr"]),
    "datapackage:qantar.languages.2: is not a language that the page speaks; write one of en, ru, kk",
  ],
  "texts in a language that the page does not speak": [
    both(descriptor("qantar.languages", ["fr"]), descriptor("qantar.title", { fr: "Exemple" })),
    "datapackage:qantar.languages.1: is not a language that the page speaks; write one of en, ru, kk",
  ],
  "a language that is named twice": [
    descriptor("qantar.languages", ["en", "ru", "en"]),
    "datapackage:qantar.languages: declares en twice; remove one",
  ],
  "a last day that does not exist": [
    descriptor("qantar.coverage.to", "2022-02-30"),
    "datapackage:qantar.coverage.to: is not a date that exists; write it as YYYY-MM-DD",
  ],
  "days that run backwards": [
    descriptor("qantar.coverage", { from: "2022-01-10", to: "2022-01-02" }),
    "datapackage:qantar.coverage: ends before it starts; look at the years, or swap from and to",
  ],
  "a year of the last day with two digits the other way round": [
    descriptor("qantar.coverage.to", "2202-01-19"),
    "datapackage:qantar.coverage.to: warning: 2202-01-19 is 180 years from the last day of the tables on the timeline, 2022-01-10; look at the year",
  ],
  "days of another year than all tables": [
    descriptor("qantar.coverage", { from: "2023-03-02", to: "2023-03-19" }),
    "datapackage:qantar.coverage: warning: has none of the days of the tables, from 2022-01-02 on; look at its years",
  ],
  "a time zone that nobody lives in": [
    descriptor("qantar.timeZone", "Asia/Atlantis"),
    "datapackage:qantar.timeZone: “Asia/Atlantis” is not known; write one such as Asia/Almaty",
  ],
  "a time zone with a letter too few": [
    descriptor("qantar.timeZone", "Africa/Kartoum"),
    "datapackage:qantar.timeZone: “Africa/Kartoum” is not known; did you mean Africa/Khartoum?",
  ],
  "a story beyond the land of the map": [
    descriptor("qantar.map.bounds", [20, 8.6, 87.4, 55.5]),
    "datapackage:qantar.map.bounds: warning: reach beyond the land of the map, which ends at 24° and 112° east and at 14° and 70° north: what lies there is shown on a grid; narrow them if nothing does",
  ],
  "a map beyond the globe": [
    descriptor("qantar.map.bounds", [46, 40, 460, 55]),
    "datapackage:qantar.map.bounds.3: is not a longitude; write west, south, east, north, in degrees (here from -180 to 180) and without quotes",
  ],
  "a map whose sides are swapped": [
    descriptor("qantar.map.bounds", [87, 40, 46, 55]),
    "datapackage:qantar.map.bounds: has its sides in another order; write west, south, east, north",
  ],
  "a map whose sides stand as in Leaflet": [
    descriptor("qantar.map.bounds", [40, 46, 56, 88]),
    "datapackage:qantar.map.bounds: hold none of the 3 points of places.csv, and all of them with their sides the other way round; write west, south, east, north, or, where they stand so, swap lat and lon in rows 2, 4, 5 of places.csv",
    "datapackage:qantar.map.bounds: warning: reach beyond the land of the map, which ends at 24° and 112° east and at 14° and 70° north: what lies there is shown on a grid; narrow them if nothing does",
  ],
  "a map given by its corners": [
    descriptor("qantar.map.bounds", [
      [40, 46],
      [56, 88],
    ]),
    "datapackage:qantar.map.bounds: is a list of corners; write the four numbers west, south, east, north in one list",
  ],
  "a map without its last side": [
    descriptor("qantar.map.bounds", [46, 40, 87]),
    "datapackage:qantar.map.bounds.4: is not a latitude; write west, south, east, north, in degrees (here from -90 to 90) and without quotes",
  ],
  "a metric without its unit": [
    descriptor("qantar.metrics.1.unit", undefined),
    "datapackage:qantar.metrics.price.unit: is missing; add it",
  ],
  "a unit in no language": [
    descriptor("qantar.metrics.1.unit", { one: "house", other: "houses" }),
    'datapackage:qantar.metrics.price.unit: names no language; write the noun in each of yours, as {"en": {"one": "house", "other": "houses"}}',
  ],
  "a unit that lacks a form": [
    descriptor("qantar.metrics.1.unit.ru.few", undefined),
    "datapackage:qantar.metrics.price.unit.ru.few: is missing; add it",
  ],
  "a metric that is its name alone": [
    descriptor("qantar.metrics.1", "price"),
    'datapackage:qantar.metrics.2: is not what should stand here; write {"id": "detained", "label": {"en": "Detained"}, "unit": null, "chart": "steps"}',
  ],
  "a category that is its name alone": [
    descriptor("qantar.families.0.categories.0", "protest"),
    'datapackage:qantar.families.protest.categories.1: is not what should stand here; write {"id": "surveillance", "label": {"en": "Surveillance"}}',
  ],
  "a label in no language": [
    descriptor("qantar.populations.0.label", "All"),
    'datapackage:qantar.populations.total.label: is not what should stand here; write {"en": "…"}, with a text for each language',
  ],
  "a unit that is a code": [
    descriptor("qantar.metrics.1.unit", "KZT"),
    'datapackage:qantar.metrics.price.unit: is not what should stand here; write {"en": "days"}, with the noun in each language, or null where people are counted',
  ],
  "a chart that is not drawn": [
    descriptor("qantar.metrics.0.chart", "pie"),
    'datapackage:qantar.metrics.killed.chart: is none of the words that may stand here; write "steps" or "points"',
  ],
  "a metric that is declared twice": [
    descriptor("qantar.metrics.1.id", "killed"),
    "datapackage:qantar.metrics: declares killed twice; remove one",
  ],
  "a metric that overwrites an object's machinery": [
    descriptor("qantar.metrics.0.id", "__proto__"),
    "datapackage:qantar.metrics.__proto__.id: is not an id; write small letters and digits, such as security_forces",
  ],
  "a colour by its name": [
    descriptor("qantar.families.0.color.dark", "red"),
    "datapackage:qantar.families.protest.color.dark: is not a colour; write six digits, such as #a8741a",
  ],
  "a colour that is almost white": [
    descriptor("qantar.families.0.color.light", "#ffe9a0"),
    "datapackage:qantar.families.protest.color.light: warning: #ffe9a0 can hardly be seen on the light page; write a darker colour",
  ],
  "a colour that is almost black": [
    descriptor("qantar.families.0.color.dark", "#1c1a2e"),
    "datapackage:qantar.families.protest.color.dark: warning: #1c1a2e can hardly be seen on the dark page; write a lighter colour",
  ],
  "a colour that another family has": [
    descriptor("qantar.families.1.color.light", "#A8741A"),
    "datapackage:qantar.families.other.color.light: warning: #a8741a is the colour of protest too, and a map tells them apart by nothing else; write another",
  ],
  "a colour that hardly differs from that of another family": [
    descriptor("qantar.families.1.color.light", "#a97520"),
    "datapackage:qantar.families.other.color.light: warning: #a97520 looks like #a8741a of protest, and a map tells them apart by nothing else; write another",
  ],
  "a colour that some eyes take for that of another family": [
    descriptor("qantar.families.1.color.light", "#7d7d20"),
    "datapackage:qantar.families.other.color.light: warning: #7d7d20 looks like #a8741a of protest to people with protanopia; write one that differs more in lightness",
  ],
  "a review without a reviewer": [
    descriptor("qantar.translations.0.status", "translated and reviewed"),
    "datapackage:qantar.translations.1: does not fit its reviewer; name one if the translation is reviewed, else write null",
  ],
  "a table that is not listed": [
    descriptor("resources.5", undefined),
    "datapackage:resources.6: is not what should stand here; write entries between { and }",
  ],
  "a table that is listed by another name": [
    descriptor("resources.5.name", "claim"),
    "datapackage:resources: lacks the table claims; add it",
    "datapackage:resources.claim: warning: is none of the tables and is not read; did you mean claims?",
  ],
  "a table that need not be there, by another name": [
    descriptor("resources.3.name", "placenames"),
    "datapackage:resources.placenames: warning: is none of the tables and is not read; did you mean place-names?",
  ],
  "a table that is listed twice": [
    descriptor("resources.4.name", "claims"),
    "datapackage:resources: lacks the table events; add it",
    "datapackage:resources: names the table claims twice; remove one",
  ],
  "two tables in one file": [
    descriptor("resources.5.path", "events.csv"),
    "datapackage:resources.claims.path: is the file of events too; name another",
  ],
  "a table outside the folder": [
    descriptor("resources.5.path", "../claims.csv"),
    "datapackage:resources.claims.path: is not allowed; write a path inside the folder, without .. or a web address",
  ],
  "two mistakes at once": [
    both(descriptor("version", "1"), descriptor("title", undefined)),
    "datapackage:version: is not a version; write three numbers, such as 1.0.0",
    "datapackage:title: is missing; add it",
  ],
  "a prototype beside a mistake": [
    file("datapackage.json", (text) =>
      text.replace("{", '{"__proto__":{"version":"9.9.9"},').replace('"version":"1.0.0",', ""),
    ),
    "datapackage:version: is missing; add it",
  ],
};
