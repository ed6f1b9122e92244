import { type BrokenPackages, row } from "#cli/broken-packages/broken-package.fixture.ts";

/** Cells that are wrong by themselves. */
export const BROKEN_CELLS: BrokenPackages = {
  "the code of a country for that of its language": [
    row("publications", 2, { language: "kz" }),
    "publications:2:language: warning: “kz” is the code of no language; write that of the language and not of a country: kk is Kazakh, uk is Ukrainian",
  ],
  "a code of three letters for a language that has one of two": [
    row("publications", 3, { language: "rus-KZ" }),
    "publications:3:language: warning: “rus-KZ” is mostly written ru-KZ; write that",
  ],
  "a number too large for any computer": [
    row("claims", 2, { value: "1e999" }),
    "claims:2:value: “1e999” is not a number; write digits only, such as 7939 or 43.25",
  ],
  "a number with too many digits": [
    row("claims", 2, { value: "90071992547409930" }),
    "claims:2:value: “90071992547409930” has too many digits; check it",
  ],
  "a number with a nought before it": [
    row("claims", 2, { value: "012" }),
    "claims:2:value: “012” is not a number; write digits only, such as 7939 or 43.25",
  ],
  "a number between spaces": [
    row("claims", 2, { value: " 5 " }),
    "claims:2:value: “ 5 ” is not a number; write digits only, such as 7939 or 43.25",
  ],
  "a number with its noun": [
    row("claims", 2, { value: "164 people" }),
    "claims:2:value: “164 people” is not a number; write digits only, such as 7939 or 43.25",
  ],
  "a number with a comma for its thousands": [
    row("claims", 2, { value: "7,939" }),
    "claims:2:value: “7,939” is not a number; write digits only, such as 7939 or 43.25",
  ],
  "fewer people than none": [
    row("claims", 4, { value: "-5" }),
    "claims:4:value: -5 is not possible here; write 0 or more",
  ],
  "half an injured person": [
    row("events", 2, { injured: "1.5" }),
    "events:2:injured: “1.5” is not a whole number; write digits only, such as 7939",
  ],
  "a paragraph that is not counted from one": [
    row("citations", 2, { paragraph: "0" }),
    "citations:2:paragraph: 0 is not possible here; write 1 or more",
  ],
  "a latitude beyond the pole": [
    row("places", 4, { lat: "93.2567" }),
    "places:4:lat: 93.2567 is not possible here; write a number from -90 to 90",
  ],
  "a latitude with a comma": [
    row("places", 4, { lat: "43,2567" }),
    "places:4:lat: “43,2567” is not a number; write digits only, such as 7939 or 43.25",
  ],
  "a day that does not exist": [
    row("claims", 4, { as_of: "2022-02-30" }),
    "claims:4:as_of: “2022-02-30” is not a date that exists; write it as YYYY-MM-DD",
  ],
  "a day as it is written by hand": [
    row("publications", 3, { updated: "10/01/2022" }),
    "publications:3:updated: “10/01/2022” is not a date; write it as YYYY-MM-DD",
  ],
  "a year of two digits": [
    row("place-names", 2, { from: "0022-01-05" }),
    "place-names:2:from: “0022-01-05” is not a date; write its year in full",
  ],
  "a cell that must be filled": [row("events", 2, { status: "" }), "events:2:status: is empty; fill it in"],
  "an id with capital letters": [
    row("removed", 3, { id: "EV_Twice" }),
    "removed:3:id: “EV_Twice” is not an id; write small letters and digits joined by hyphens, such as almaty-airport",
  ],
  "an id that overwrites an object's machinery": [
    row("removed", 3, { id: "__proto__" }),
    "removed:3:id: “__proto__” is not an id; write small letters and digits joined by hyphens, such as almaty-airport",
  ],
  "a hedge that is not in the list": [
    row("claims", 2, { qualifier: "atleast" }),
    "claims:2:qualifier: “atleast” is not one of exact, at_least, more_than, nearly, about, up_to, range, word_only; did you mean at_least?",
  ],
  "a place of another kind": [
    row("places", 4, { kind: "town" }),
    "places:4:kind: “town” is not one of country, region, city, site, abroad; write one of these",
  ],
  "a reason that is not in the list": [
    row("uncited", 2, { reason: "headline" }),
    "uncited:2:reason: “headline” is not one of title, byline, caption_repeat, boilerplate, general_background, opinion_without_event; write one of these",
  ],
  "yes in place of true": [
    row("claims", 5, { cumulative: "yes" }),
    "claims:5:cumulative: “yes” is neither true nor false; write one of the two, in small letters",
  ],
  "an address that runs a script": [
    row("publications", 2, { url: "javascript:alert(1)" }),
    "publications:2:url: is not a web address; start it with https:// and leave no spaces in it",
  ],
  "an address with a password": [
    row("publications", 2, { archive_url: "https://editor:secret@example.org/a" }),
    "publications:2:archive_url: holds a user name or password; delete all up to the @",
  ],
  "an address of nowhere": [
    row("publications", 2, { url: "https://?story=1" }),
    "publications:2:url: is not a web address; copy it anew from the browser",
  ],
  "a language by its name": [
    row("publications", 2, { language: "English" }),
    "publications:2:language: “English” is not the code of a language; write en, ru, kk or the like",
  ],
  "a document in another folder": [
    row("publications", 2, { document: "../a.txt" }),
    "publications:2:document: “../a.txt” is not a plain file name; leave out the folder, spaces and accents",
  ],
  "a checksum cut short": [
    row("publications", 2, { sha256: "ab12" }),
    "publications:2:sha256: “ab12” is not a SHA-256; write its 64 digits 0-9 a-f, in small letters",
  ],
  "a figure that is read backwards": [
    row("citations", 2, { as_printed: "\u202E461 people" }),
    "citations:2:as_printed: holds a hidden character, U+202E; type the text anew",
  ],
  "a name that is cut short": [
    row("claimants", 4, { name_en: "State\0television" }),
    "claimants:4:name_en: holds a hidden character, U+0000; type the text anew",
  ],
  "a spelling with a hidden turn": [
    row("places", 4, { alias: "Alma-Ata;\u2067Верный" }),
    "places:4:alias: holds a hidden character, U+2067; type the text anew",
  ],
  "a hidden character where no text stands": [
    row("claimants", 4, { kind: "media\u001B[2J" }),
    "claimants:4:kind: “media⟨U+001B⟩[2J” is not one of government, security, president, state_media, parliament, alliance, foreign_government, ngo, media, witness, social_media, expert; write one of these",
  ],
  "a spelling that is empty": [
    row("places", 4, { alias: "Alma-Ata;;Верный" }),
    "places:4:alias: has an empty part between semicolons; remove it",
  ],
  "a space before a text": [
    row("publications", 2, { outlet: " Publication A" }),
    "publications:2:outlet: starts or ends with a space; remove it",
  ],
  "a title too long for a list": [
    row("events", 2, { title_en: "a".repeat(91) }),
    "events:2:title_en: is 91 characters long; shorten it to 90",
  ],
  "a sentence in place of a figure": [
    row("citations", 2, { as_printed: "a".repeat(81) }),
    "citations:2:as_printed: is 81 characters long; shorten it to 80",
  ],
  "a text that is not translated": [
    row("removed", 2, { reason_ru: "" }),
    "removed:2:reason_ru: has no text in ru; translate it",
  ],
  "a name of a place that is not translated": [
    row("place-names", 2, { name_en: "" }),
    "place-names:2:name_en: has no text in en; translate it",
  ],
};
