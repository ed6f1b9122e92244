import { FAMILY_COLOURS } from "#ingest/family-colours.ts";

/** The two texts of the starter dataset: invented, to be replaced. Paragraph n is the nth line that is not empty. */
export const STARTER_DOCUMENTS: Readonly<Record<string, string>> = {
  "morning-paper.txt": `Flood reaches the old town

The river rose over the quay of Rivertown on Sunday night and ran into the old town.

At least 12 people were injured, the city council said on Monday.

A resident spoke of dozens of boats in the streets.
`,
  "evening-paper.txt": `Council corrects its count

Nine people were injured in the flood of Rivertown, the city council said on Tuesday, three fewer than it had said at first.
`,
};

const BOTH_PEOPLE = { population: "total", place: "rivertown", claimant: "council", cumulative: "true" };

/** The tables of the starter dataset, without what depends on the texts' bytes. */
export const STARTER_TABLES = {
  publications: [
    {
      ...{ id: "morning", outlet: "The Morning Paper", title: "Flood reaches the old town", published: "2024-05-06" },
      ...{ language: "en", document: "morning-paper.txt" },
    },
    {
      ...{ id: "evening", outlet: "The Evening Paper", title: "Council corrects its count", published: "2024-05-07" },
      ...{ language: "en", document: "evening-paper.txt" },
    },
  ],
  claimants: [
    { id: "council", kind: "government", name_en: "City council" },
    { id: "resident", kind: "witness", name_en: "A resident" },
  ],
  places: [
    { id: "freedonia", kind: "country", name_en: "Freedonia" },
    {
      ...{ id: "rivertown", kind: "city", parent: "freedonia", lat: "48.1", lon: "58.6" },
      ...{ name_en: "Rivertown", alias: "River Town;Old Rivertown" },
    },
  ],
  events: [
    {
      ...{ id: "ev-flood", start: "2024-05-05", date_precision: "day", place: "rivertown", place_precision: "city" },
      ...{ category: "flood", status: "reported", title_en: "The river floods the old town" },
      summary_en: "In the night the river went over the quay and into the streets behind it.",
    },
  ],
  claims: [
    {
      ...{ ...BOTH_PEOPLE, id: "cl-injured-12", metric: "injured", as_of: "2024-05-06" },
      ...{ qualifier: "at_least", value: "12", status: "corrected" },
    },
    {
      ...{ ...BOTH_PEOPLE, id: "cl-injured-9", metric: "injured", as_of: "2024-05-07" },
      ...{ qualifier: "exact", value: "9", status: "standing", supersedes: "cl-injured-12" },
    },
    {
      ...{ id: "cl-boats", metric: "boats", population: "boats", place: "rivertown", as_of: "2024-05-06" },
      ...{ qualifier: "word_only", word: "dozens", unit: "boats", claimant: "resident", status: "standing" },
      ...{
        as_of_basis: "publication",
        cumulative: "false",
        note_en: "The text gives no day for what the resident saw.",
      },
    },
  ],
  citations: [
    { publication: "morning", paragraph: "2", event: "ev-flood", fidelity: "faithful" },
    { publication: "morning", paragraph: "3", claim: "cl-injured-12", as_printed: "At least 12", fidelity: "faithful" },
    { publication: "morning", paragraph: "4", claim: "cl-boats", as_printed: "dozens of boats", fidelity: "faithful" },
    { publication: "evening", paragraph: "2", claim: "cl-injured-9", as_printed: "Nine", fidelity: "faithful" },
  ],
  uncited: [
    { publication: "morning", paragraph: "1", reason: "title" },
    { publication: "evening", paragraph: "1", reason: "title" },
  ],
};

/** What datapackage.json of the starter dataset says beside its tables. */
export const STARTER_ABOUT = {
  qantar: {
    languages: ["en"],
    title: { en: "A flood in Rivertown" },
    subtitle: { en: "What was reported, by whom, and when" },
    timeZone: "Asia/Aqtobe",
    coverage: { from: "2024-05-05", to: "2024-05-07" },
    map: { bounds: [54.4, 46.3, 62.9, 49.8] },
    metrics: [
      { id: "injured", label: { en: "Injured" }, unit: null, chart: "steps" },
      { id: "boats", label: { en: "Boats" }, unit: { en: "boats" }, chart: "points" },
    ],
    populations: [
      { id: "total", label: { en: "All people" } },
      { id: "boats", label: { en: "Boats" } },
    ],
    families: [
      {
        id: "water",
        label: { en: "Water" },
        color: FAMILY_COLOURS[2],
        categories: [{ id: "flood", label: { en: "Flood" } }],
      },
    ],
    words: [{ id: "dozens", label: { en: "dozens" } }],
  },
};
