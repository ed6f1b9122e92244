import { describe, expect, it } from "vitest";
import { formatIssue } from "#dataset/issue.ts";
import { added, all, cells, sampleDataset } from "#dataset/sample-package.ts";
import { formatVerification, type SourceDocument, verify } from "#dataset/verify.ts";

const sha256 = "ab".repeat(32);
const documents = new Map<string, SourceDocument>([
  [
    "a.txt",
    { sha256, paragraphs: ["Headline", "They counted 164 people, 103 of them in Almaty.", "A protest and a speech."] },
  ],
  [
    "b.txt",
    {
      sha256,
      paragraphs: ["Headline", "The toll is 164.", "It spoke of dozens.", "The price went from 60 to 120 tenge."],
    },
  ],
]);

function problems(change?: Parameters<typeof sampleDataset>[0], texts = documents): string[] {
  return verify(sampleDataset(change), texts).issues.map(formatIssue);
}

describe("a dataset is proven by the texts that were read", () => {
  it("when every citation is printed and every paragraph covered", () => {
    const verification = verify(sampleDataset(), documents);
    expect(verification.issues).toEqual([]);
    expect(formatVerification(verification)).toBe(
      "2 documents, 7 paragraphs: 5 cited, 2 listed as uncited, 0 uncovered; 7 citations: 0 unproven",
    );
  });

  it("not when the figure is printed otherwise; another paragraph that prints it is named", () => {
    expect(problems(cells("citations", 2, { as_printed: "165 people" }))).toEqual([
      "citations:2:as_printed: paragraph 2 does not print “165 people”",
    ]);
    expect(problems(cells("citations", 5, { paragraph: "4" }))).toEqual([
      "citations:5:as_printed: paragraph 4 does not print “dozens”; paragraph 3 does",
      "uncited: paragraph 3 of pub-b is neither cited nor listed here; do one of them",
    ]);
  });

  it("not when the paragraph does not exist", () => {
    const change = all(
      cells("citations", 8, { paragraph: "4" }),
      added("uncited", { publication: "pub-b", paragraph: "9", reason: "byline" }),
    );
    expect(problems(change)).toEqual([
      "citations:8:paragraph: the document ends with paragraph 3; count the lines that are not empty",
      "uncited:4:paragraph: the document ends with paragraph 4; count the lines that are not empty",
    ]);
  });

  it("not when a paragraph is neither cited nor listed", () => {
    const change = cells("uncited", 2, { publication: "pub-b", paragraph: "5" });
    expect(problems(change)).toContain(
      "uncited: paragraph 1 of pub-a is neither cited nor listed here; do one of them",
    );
  });

  it("not by another text, even one that prints the same", () => {
    const other = new Map(documents).set("b.txt", { ...documents.get("b.txt")!, sha256: "cd".repeat(32) });
    const verification = verify(sampleDataset(cells("publications", 3, { sha256: "ef".repeat(32) })), other);
    expect(verification.issues.map(formatIssue)).toEqual([
      "publications:3:sha256: b.txt is another text; 3 citations and 1 uncited paragraph could not be compared; take the one that was read, or write the sha256 of this one and read it anew",
    ]);
    expect(formatVerification(verification)).toBe(
      "1 document, 3 paragraphs: 2 cited, 1 listed as uncited, 0 uncovered; 7 citations: 3 unproven",
    );
  });

  it("and is asked about a hedge that a citation leaves out beside its number", () => {
    const hedged = new Map(documents).set("a.txt", {
      sha256,
      paragraphs: ["Headline", "They counted almost 164 people, 103 of them in Almaty.", "A protest and a speech."],
    });
    const bare = cells("citations", 2, { as_printed: "164", fidelity: "faithful" });
    const told =
      "citations:2:as_printed: warning: paragraph 2 seems to print a hedge beside “164”, nearly, and the claim says exact; look there, and cite the hedge, too";
    expect(problems(bare, hedged)).toEqual([told]);
    expect(problems(all(bare, cells("citations", 2, { fidelity: "looser" })), hedged)).toEqual([]);
    expect(problems(bare, documents)).toEqual([]);
  });

  it("by the very text under another name", () => {
    const renamed = new Map([...documents].map(([name, text]) => [`read-${name}`, text]));
    const own = cells("publications", 3, { sha256: "ef".repeat(32) });
    renamed.set("read-b.txt", { ...documents.get("b.txt")!, sha256: "ef".repeat(32) });
    expect(verify(sampleDataset(own), renamed)).toMatchObject({ issues: [], documents: 2, unproven: 0 });
  });

  it("not without its texts", () => {
    expect(verify(sampleDataset(), new Map())).toMatchObject({ documents: 0, paragraphs: 0, unproven: 7 });
    expect(problems(undefined, new Map())).toEqual([
      "publications:2:document: a.txt is not among the documents; 4 citations and 1 uncited paragraph could not be compared",
      "publications:3:document: b.txt is not among the documents; 3 citations and 1 uncited paragraph could not be compared",
    ]);
  });
});

describe("a dataset that was imported is proven by the table that it was imported from", () => {
  const table = new Map<string, SourceDocument>([
    ["figures.csv", { sha256, paragraphs: ["", "Police | 164 people | 103", "dozens | 164", "no figure"] }],
  ]);
  const imported = all(
    cells("publications", 2, { document: "figures.pub-a.csv" }),
    cells("publications", 3, { document: "figures.csv" }),
    ...[2, 3, 4, 5, 6, 7, 8].map((row) => cells("citations", row, { paragraph: "2", as_printed: "164" })),
    ...[2, 3].map((row) => cells("uncited", row, { paragraph: "4" })),
  );

  it("whichever publications are known from it: its hash says which it is, and no row needs to be listed", () => {
    const verification = verify(sampleDataset(imported), table);
    expect(verification.issues).toEqual([]);
    expect(formatVerification(verification)).toBe("1 table, 4 rows: 1 cited; 7 citations: 0 unproven");
  });

  it("not where its row prints something else", () => {
    const wrong = all(imported, cells("citations", 3, { paragraph: "3", as_printed: "103" }));
    expect(problems(wrong, table)).toEqual([
      "citations:3:as_printed: paragraph 3 does not print “103”; paragraph 2 does",
    ]);
  });
});
