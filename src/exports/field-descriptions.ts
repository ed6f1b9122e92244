import type { TableName } from "#dataset/table-name.ts";

/**
 * What each column of a table means, by its header; of a column in several languages by its header without the language. They are
 * published with the schemas, so that a table explains itself away from the page.
 */
export const FIELD_DESCRIPTIONS: Readonly<Record<TableName, Readonly<Record<string, string>>>> = {
  publications: {
    id: "Id of the publication: one article of one outlet.",
    outlet: "Who published it; a stand-in where the outlet is not named.",
    title: "Its headline, in its own language.",
    author: "Who signed it.",
    published: "Day of publication.",
    published_basis:
      "stated: it was published on that day; inferred: its text prints no day, and remark says how it was worked out; import: nobody said when, and it is the day on which a table was imported.",
    updated: "Day of its last change, where it names one.",
    language: "Language of the text.",
    url: "Address of the article.",
    archive_url: "Address of an archived copy.",
    document: "Name of the file with the text that was read; the text itself is not published.",
    sha256: "SHA-256 of that file.",
    remark: "What a reader has to know of this text.",
  },
  claimants: {
    id: "Id of the claimant: whoever says something, not who prints it.",
    kind: "What sort of voice it is.",
    parent: "The claimant that this one is a part of or speaks for.",
    name: "Name of the claimant.",
  },
  places: {
    id: "Id of the place.",
    kind: "Country, region, city, site within a city, or abroad.",
    parent: "The place that holds it.",
    lat: "Latitude in degrees (WGS 84).",
    lon: "Longitude in degrees (WGS 84).",
    name: "Name of the place in the days that the dataset tells of; place-names has those of other days.",
    alias: "Other spellings, by which a search finds it.",
  },
  "place-names": {
    place: "The place that had another name for a time.",
    from: "First day on which the name was in force; empty where the table does not say since when: it holds for all days up to the last.",
    to: "Last day on which the name was in force; empty where it lasts.",
    name: "The name in those days.",
  },
  events: {
    id: "Id of the event, for good.",
    start: "First day, or the first day of the span in which it lies.",
    end: "Last day; empty for an event of one day.",
    date_precision:
      "day: on that day; range: from start to end; approximate: somewhere in that span; week, month, year: the source knows the week, the month or the year and no more, and start and end are its days.",
    start_basis:
      "Of an event of one day, else empty. stated: a text that tells of it gives the day; publication: none does, and it is the day of an article that tells of it; inferred: worked out from something else in the texts.",
    place: "Where it happened; the country or a region where no text says more closely.",
    place_precision:
      "How closely it is placed. site: at that very site; city: somewhere in that city or town; near: near that place, whose point stands for it; district: in the district of that place; region, country: no closer than that, so that no point is drawn for it.",
    category: "What happened, by the categories that the descriptor declares.",
    status:
      "reported; official_account: told by an authority about itself or its opponents; disputed: another voice contradicts it; unverified: the text itself calls it unconfirmed.",
    claimant: "Who says that it happened, where that is not the publication itself.",
    title: "What happened, in a few own words.",
    summary: "The same in a sentence or two.",
    killed_low: "Least number of people killed that the record itself counts; empty is not zero.",
    killed_best: "Best estimate of the people killed; kept as it is where it lies outside the two ends.",
    killed_high: "Greatest number of people killed.",
    injured: "People injured that the record itself counts; empty is not zero.",
    detained: "People detained that the record itself counts; empty is not zero.",
  },
  claims: {
    id: "Id of the claim: one figure or word of one claimant, for one day, place and group of people.",
    metric: "What is counted, by the metrics that the descriptor declares.",
    population: "Whom or what the figure counts. Groups overlap: adding claims up gives a meaningless number.",
    place: "The place that the figure is for.",
    as_of: "The day that the figure is for, not the day on which it was printed.",
    as_of_basis:
      "stated: a text gives the day; publication: none does, and it is the day of an article that prints the claim; inferred: worked out, as the note says.",
    qualifier:
      "The hedge: exact; at_least and more_than are open upward; nearly and up_to downward; about has no sharp bounds; range has two ends; word_only has no number, which a word never becomes.",
    value: "The number; the lower end of a range; empty with word_only.",
    value_high: "The upper end of a range.",
    word: "The word that stands in the place of a number, as printed.",
    unit: "Code of the unit; empty where people are counted.",
    claimant: "Who says it.",
    via: "Through whom the claimant's figure reached the publications, where they name one.",
    status: "standing: nobody in the texts has withdrawn it; corrected, retracted or denied: somebody there says so.",
    part_of: "The claim whose people or place hold those of this one.",
    supersedes: "The earlier claim that this one replaces.",
    cumulative:
      "true for a running count since the beginning: a later one should not be lower. Where its text does not say so, it is our reading.",
    note: "What has to be known of this figure.",
  },
  citations: {
    publication: "The publication that prints it.",
    paragraph: "Which non-empty line of that text, counted from 1; headline, byline and captions count.",
    claim: "The claim that is printed there; empty for an event.",
    event: "The event that is told there; empty for a claim.",
    as_printed: "The figure or word with its hedge, as it stands there.",
    via: "Through whom the publication has it, where it names one.",
    fidelity:
      "faithful: printed as it is; looser: vaguer, but of the same people or thing; garbled: turned into something else.",
    note: "What is to be said of this print.",
  },
  uncited: {
    publication: "The publication with a paragraph that no citation names.",
    paragraph: "Number of that paragraph.",
    reason: "Why nothing of it is in the tables.",
  },
  removed: {
    id: "Id of a record that should never have been one; a link to it says so.",
    removed: "Day on which it was taken out.",
    reason: "Why.",
    replaced_by: "Id of the record that stands in its place, if one does.",
  },
};

/** What `claims` of an event mean, which a table of ids cannot show. Said in the file itself and in the published descriptor. */
export const CLAIMS_BESIDE =
  "The claims of an event are those printed in the same paragraphs as the event: whether they speak of it is for the reader to judge.";

/** The columns that a downloaded table has beside those of the published one, one a line. */
export const DOWNLOAD_COLUMNS = [
  "place_name_*, claimant_name_*: the names behind the ids, in each language.",
  "citations: the passages that print a record, as publication:paragraph, with a semicolon between two.",
  "outlet, title, published, url (citations): the publication that is cited.",
  "known_to, scope (events): the place that an event counts for on the map, and whether that is a point, a region, a country or abroad.",
  "lat, lon, without_point (events): its point, or why it has none; what concerns a country or a region is put on no city.",
  "family (events): the family of its category.",
  "claims (events): the claims that the same paragraphs print; whether they speak of it is for the reader to judge.",
] as const;
