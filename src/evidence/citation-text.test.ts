import { describe, expect, it } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { citationText } from "#evidence/citation-text.ts";
import { dayOn, smallLookup } from "#evidence/small-dataset.fixture.ts";
import { conflictsOf } from "#features/ledger/conflicts.ts";
import { relationsOf, siblingsOf } from "#features/ledger/siblings.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { printedIn } from "#model/printed-in.ts";
import { TO_THE_END } from "#model/standing.ts";

const lookup = smallLookup();
const text = textIn("en");
const claimOf = (id: string) => lookup.claim.get(id) as Claim;
const ids = (claims: readonly Claim[]) => claims.map((claim) => claim.id);

describe("a claim as a citation", () => {
  it("names figure, claimant, every publication and paragraph, dataset, version and the day of access", () => {
    const access = { day: dayOn("2022-02-01"), link: "https://example.org/?claim=c-18" };
    expect(citationText(text, lookup, { claim: claimOf("c-18"), access })).toBe(
      "Ministry: 18, killed, total, The country, Wednesday, 5 January 2022. Printed in: Outlet A, “Title of A”, 7 Jan 2022, ¶2, ¶7; Outlet B, 9 Jan 2022, ¶4; Outlet C, “Title of C”, 10 Jan 2022, ¶9. As recorded in: A small dataset, version 1.2.3, claim c-18. Accessed 1 Feb 2022. https://example.org/?claim=c-18",
    );
  });

  it("does not give the day of an article as the day of the figure", () => {
    const claim: Claim = { ...claimOf("c-18"), asOfBasis: "publication" };
    const access = { day: dayOn("2022-02-01"), link: "https://example.org/" };
    expect(citationText(text, lookup, { claim, access })).toContain(
      "Wednesday, 5 January 2022 (day of the article). Printed in:",
    );
  });
});

describe("where a record is printed", () => {
  it("goes by day of publication and by paragraph, each publication once", () => {
    const found = printedIn(lookup, "c-18").map((group) => [
      group.publication.id,
      group.citations.map((citation) => citation.paragraph),
    ]);
    expect(found).toEqual([
      ["a", [2, 7]],
      ["b", [4]],
      ["c", [9]],
    ]);
  });
  it("leaves the citations of the lookup in their order", () => {
    printedIn(lookup, "c-18");
    expect(lookup.citationsOf("c-18").map((citation) => citation.paragraph)).toEqual([9, 7, 2, 4]);
  });
});

describe("the claims around a claim", () => {
  it("are all others of its measure, rivals of its people and place apart from the rest", () => {
    const { same, other } = siblingsOf(lookup, claimOf("c-18"), TO_THE_END);
    expect(ids(same)).toEqual(["c-16", "c-20"]);
    expect(ids(other)).toEqual(["c-dozens", "c-3"]);
  });
  it("name whole, parts and versions", () => {
    const whole = relationsOf(lookup, claimOf("c-18"), TO_THE_END);
    expect(ids(whole.parts)).toEqual(["c-3"]);
    expect(ids(whole.supersededBy)).toEqual(["c-20"]);
    expect(relationsOf(lookup, claimOf("c-3"), TO_THE_END).partOf?.id).toBe("c-18");
    expect(relationsOf(lookup, claimOf("c-20"), TO_THE_END).supersedes?.id).toBe("c-18");
  });
  it("stand beside it by their weight, and never for another scope", () => {
    const found = [...conflictsOf(lookup, claimOf("c-16"), TO_THE_END).values()].flat();
    expect(found.map(({ kind }) => kind)).not.toContain("scope");
    expect(found.map(({ id }) => id)).toContain("falls:c-18:c-16");
  });
});
