import {
  added,
  type BrokenPackages,
  both,
  descriptor,
  file,
  row,
} from "#cli/broken-packages/broken-package.fixture.ts";

const CITATION = { publication: "pub-b", paragraph: "9", fidelity: "faithful" };

/** Cells that are fine by themselves and contradict another cell, another row or the descriptor. */
export const BROKEN_ROWS: BrokenPackages = {
  "a place that no table has": [
    row("events", 3, { place: "almatty" }),
    "events:3:place: there is no “almatty” in places.csv; did you mean almaty?",
  ],
  "a claimant with the name of an object's machinery": [
    row("claims", 4, { claimant: "constructor" }),
    "claims:4:claimant: there is no “constructor” in claimants.csv; add it there or write the id of another row",
  ],
  "a publication that no table has": [
    row("uncited", 2, { publication: "pub-c" }),
    "uncited:2:publication: there is no “pub-c” in publications.csv; did you mean pub-a or pub-b?",
  ],
  "a metric that is not declared": [
    row("claims", 4, { metric: "kiled" }),
    "claims:4:metric: “kiled” is not declared in datapackage.json under qantar.metrics; did you mean killed?",
  ],
  "a population that is not declared": [
    row("claims", 4, { population: "everyone" }),
    "claims:4:population: “everyone” is not declared in datapackage.json under qantar.populations; declare it there or write another",
  ],
  "a category that is not declared": [
    row("events", 2, { category: "earthquake" }),
    "events:2:category: “earthquake” is not declared in datapackage.json under qantar.families; declare it there or write another",
  ],
  "a word that is not declared where others are": [
    descriptor("qantar.words", [{ id: "dozen", label: { en: "dozen", ru: "дюжина" } }]),
    "claims:4:word: warning: “dozens” is not declared under qantar.words and is shown as printed; did you mean dozen?",
  ],
  "two rows with one id": [
    added("claimants", { id: "tv", kind: "media", name_en: "Television", name_ru: "Телевидение" }),
    "claimants:5:id: repeats row 4 in id; remove or change one of the two",
  ],
  "two publications of one document": [
    row("publications", 3, { document: "a.txt" }),
    "publications:3:document: repeats row 2 in document; remove or change one of the two",
  ],
  "one citation twice": [
    added("citations", { ...CITATION, paragraph: "2", claim: "cl-killed", as_printed: "164" }),
    "citations:9:publication: repeats row 3 in publication, paragraph, claim, event, as_printed; remove or change one of the two",
  ],
  "an event with the id of a claim": [
    both(
      file("events.csv", (text) => text.replace("ev-speech", "cl-price")),
      file("citations.csv", (text) => text.replace("ev-speech", "cl-price")),
    ),
    "events:3:id: “cl-price” is also the id of a claim (row 5); rename one of them",
  ],
  "claimants that belong to each other": [
    row("claimants", 2, { parent: "health" }),
    "claimants:2:parent: leads back to government itself; break the circle",
    "claimants:3:parent: leads back to health itself; break the circle",
  ],
  "a claim that replaces itself": [
    row("claims", 4, { supersedes: "cl-killed-tv" }),
    "claims:4:supersedes: leads back to cl-killed-tv itself; break the circle",
  ],
  "removed rows that replace each other": [
    row("removed", 3, { replaced_by: "ev-twice" }),
    "removed:3:replaced_by: leads back to ev-twice itself; break the circle",
  ],
  "a removed row that is still there": [
    row("removed", 3, { id: "ev-speech" }),
    "removed:3:id: “ev-speech” is still in the dataset; delete the one or the other",
  ],
  "a removed row replaced by nothing that exists": [
    row("removed", 2, { replaced_by: "cl-kiled" }),
    "removed:2:replaced_by: there is no claim, event or publication “cl-kiled”; did you mean cl-killed?",
  ],
  "a region in no country": [
    row("places", 3, { parent: "" }),
    "places:3:parent: is empty; name the place that holds it",
  ],
  "a region in a city": [
    row("places", 3, { parent: "almaty" }),
    "places:3:parent: almaty is a city, which holds no region; name a wider place or correct the kind",
  ],
  "a place more precise than it can be": [
    row("events", 3, { place_precision: "site" }),
    "events:3:place_precision: is site, but kazakhstan is a country; write country, or name another place",
  ],
  "a former name that ends before it begins": [
    row("place-names", 3, { to: "2039-12-31" }),
    "place-names:3:to: 2039-12-31 lies before from, 2040-01-01; swap them",
  ],
  "two names of a place on one day": [
    added("place-names", { place: "almaty", from: "1990-01-01", name_en: "Verny", name_ru: "Верный" }),
    "place-names:4:from: shares days with row 2; a place has one name a day",
  ],
  "a publication updated before it was published": [
    row("publications", 3, { updated: "2022-01-09" }),
    "publications:3:updated: 2022-01-09 lies before the publication, 2022-01-10; check both days",
  ],
  "a figure for a day after its publication": [
    row("claims", 5, { as_of: "2022-01-11" }),
    "claims:5:as_of: 2022-01-11 lies after the publication that prints it; check both days: pub-b is of 2022-01-10 (citations row 6)",
  ],
  "an event printed before it happened": [
    row("events", 2, { start: "2022-01-10" }),
    "events:2:start: 2022-01-10 lies after the publication that prints it; check both days: pub-a is of 2022-01-09 (citations row 7)",
  ],
  "a day taken from a publication of another day": [
    row("claims", 4, { as_of_basis: "publication" }),
    "claims:4:as_of_basis: is publication, but 2022-01-09 is not the day of a publication that prints it (2022-01-10); correct whichever day is wrong, or the basis",
  ],
  "a day that was worked out without a word": [
    row("claims", 4, { as_of_basis: "inferred" }),
    "claims:4:as_of_basis: warning: is inferred, but no note says how; add one",
  ],
  "the day of an event taken from a publication of another day": [
    row("events", 3, { start_basis: "publication" }),
    "events:3:start_basis: is publication, but 2022-01-07 is not the day of a publication that prints it (2022-01-09); correct whichever day is wrong, or the basis",
  ],
  "the day of an event that was worked out without a word": [
    row("events", 3, { start_basis: "inferred" }),
    "events:3:start_basis: warning: is inferred, but no note of its citations says how; add one",
  ],
  "a span of which it is said where its day comes from": [
    row("events", 2, { end: "2022-01-06", date_precision: "range", start_basis: "inferred" }),
    "events:2:start_basis: is inferred, which is said of a day; empty it, or write day as the precision",
  ],
  "an event that ends before it begins": [
    row("events", 2, { end: "2022-01-04", date_precision: "range" }),
    "events:2:end: 2022-01-04 lies before the start, 2022-01-05; swap them",
  ],
  "a range of one day": [
    row("events", 2, { date_precision: "range" }),
    "events:2:end: a range needs an end after its start; fill it in or write day",
  ],
  "a least that is above the most": [
    row("events", 2, { killed_low: "5", killed_best: "4", killed_high: "3" }),
    "events:2:killed_high: 3 lies below killed_low, 5; swap them or leave out what is not known",
  ],
  "a best estimate outside its ends": [
    row("events", 2, { killed_low: "2", killed_best: "1", killed_high: "5" }),
    "events:2:killed_best: warning: 1 lies outside 2 to 5; all three are kept as they stand",
  ],
  "a range of figures that runs backwards": [
    row("claims", 5, { value: "120", value_high: "60" }),
    "claims:5:value_high: 60 lies below 120; write the lower end of the range first",
  ],
  "a range without its upper end": [
    row("claims", 5, { value_high: "" }),
    "claims:5:value_high: is empty, but the qualifier is range; write its upper end",
  ],
  "an exact figure of two numbers": [
    row("claims", 2, { value_high: "200" }),
    "claims:2:value_high: must be empty with exact; only range has two ends",
  ],
  "an exact figure without a number": [
    row("claims", 2, { value: "" }),
    "claims:2:value: is empty, but the qualifier is exact; write the number",
  ],
  "a word with a number": [
    row("claims", 4, { value: "24" }),
    "claims:4:value: must be empty with word_only; a word never becomes a number",
  ],
  "a word-only claim without its word": [
    row("claims", 4, { word: "" }),
    "claims:4:word: is empty, but the qualifier is word_only; write the word as said",
  ],
  "a number with a word": [
    row("claims", 2, { word: "many" }),
    "claims:2:word: must be empty with exact; only word_only carries a word",
  ],
  "half a dead person": [
    row("claims", 3, { value: "102.5" }),
    "claims:3:value: 102.5 is no number of people; write a whole number",
    "claims:3:value: warning: 102.5 is not what citations.csv prints (“103” in row 4); correct one of them, or call the print garbled",
  ],
  "people with a unit": [
    row("claims", 2, { unit: "KZT" }),
    "claims:2:unit: is “KZT”, but this metric counts people; leave it empty or give the metric a unit",
  ],
  "a price without a unit": [
    row("claims", 5, { unit: "" }),
    "claims:5:unit: is empty, but price does not count people; name the unit",
  ],
  "a price in people": [
    row("claims", 5, { unit: "people" }),
    "claims:5:unit: warning: is people, but price does not count them; name its unit, or give the metric the unit null in datapackage.json if it does",
  ],
  "a part larger than its whole": [
    row("claims", 3, { value: "165" }),
    "claims:3:part_of: this part is larger than its whole, cl-killed; check both figures",
    "claims:3:value: warning: 165 is not what citations.csv prints (“103” in row 4); correct one of them, or call the print garbled",
  ],
  "a part larger than the whole of another claimant": [
    row("claims", 3, { value: "165", claimant: "tv" }),
    "claims:3:part_of: warning: this part is larger than its whole, cl-killed; check both figures",
    "claims:3:value: warning: 165 is not what citations.csv prints (“103” in row 4); correct one of them, or call the print garbled",
  ],
  "a part of another metric": [
    row("claims", 5, { part_of: "cl-killed" }),
    "claims:5:part_of: names a claim of another metric (killed, not price); name one of the same metric",
  ],
  "a part outside its whole": [
    row("claims", 4, { part_of: "cl-killed-almaty" }),
    "claims:4:part_of: names a claim for almaty, which does not hold kazakhstan; check both places and their parents",
  ],
  "a figure that replaces a later one": [
    row("claims", 4, { supersedes: "cl-killed", as_of: "2022-01-08" }),
    "claims:4:supersedes: names a later claim, of 2022-01-09; swap the two, for a claim replaces an earlier one",
  ],
  "a claim that nobody prints": [
    added("claims", {
      ...{ id: "cl-more", metric: "killed", population: "total", place: "almaty", as_of: "2022-01-09", value: "1" },
      ...{ qualifier: "exact", claimant: "tv", status: "standing", cumulative: "true" },
    }),
    "claims:6:id: no row of citations.csv says where “cl-more” is printed; add one",
  ],
  "a citation of nothing": [
    added("citations", CITATION),
    "citations:9:claim: is empty, and so is event; fill in one of them",
  ],
  "a citation of two things": [
    added("citations", { ...CITATION, claim: "cl-killed", event: "ev-speech", as_printed: "164" }),
    "citations:9:event: is filled, and so is claim; write two rows instead",
  ],
  "a citation without the figure": [
    row("citations", 2, { as_printed: "" }),
    "citations:2:as_printed: is empty; write the figure as this paragraph prints it",
  ],
  "a figure that its citation does not print": [
    row("claims", 3, { value: "130" }),
    "claims:3:value: warning: 130 is not what citations.csv prints (“103” in row 4); correct one of them, or call the print garbled",
  ],
  "a range of which an end is not printed": [
    row("citations", 6, { as_printed: "60 to 102" }),
    "claims:5:value_high: warning: 120 is not what citations.csv prints (“60 to 102” in row 6); correct one of them, or call the print garbled",
  ],
  "a paragraph both cited and left out": [
    row("uncited", 3, { paragraph: "3" }),
    "uncited:3:paragraph: is cited (citations row 5); correct the number in whichever row it is wrong, or remove this row",
  ],
};
