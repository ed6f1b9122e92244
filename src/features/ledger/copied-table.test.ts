import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallLookup } from "#evidence/small-dataset.fixture.ts";
import { asHtml, asTabs, copiedTable } from "#features/ledger/copied-table.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { claimRows } from "#model/claim-rows.ts";
import { EVERYTHING } from "#model/filter.ts";

const lookup = smallLookup();
const rows = claimRows(lookup, EVERYTHING);

describe("the copied table of claims", () => {
  it("has a row for each row on screen, in its order, whichever that is", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...rows]), (shown) => {
        const [heads, ...copied] = copiedTable(textIn("en"), lookup, shown);
        expect(heads).toHaveLength(10);
        const claimants = shown.map(({ claim }) => textIn("en").name(lookup.claimant.get(claim.claimant)?.name));
        expect(copied.map((cells) => cells[6])).toEqual(claimants);
      }),
    );
  });

  it("names the day with its year, and the claim by its id", () => {
    const [, ...copied] = copiedTable(textIn("en"), lookup, rows);
    expect(copied.map((cells) => cells[9])).toEqual(rows.map(({ claim }) => claim.id));
    for (const cells of copied) expect(cells[4]).toMatch(/^\d{4}-\d\d-\d\d/);
  });

  it("says of a row outside the range, or carried into it, that it is", () => {
    const [, cells] = copiedTable(textIn("en"), lookup, [{ ...rows[0]!, standing: "carried" }]);
    expect(cells?.[1]).toContain(textIn("en").t("ledger.carried"));
  });
});

describe("any table", () => {
  const tables = fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 3, maxLength: 3 }), { minLength: 1 });

  it("keeps its rows and columns as tabs and lines, whatever stands in its cells", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const lines = asTabs(table).split("\n");
        expect(lines).toHaveLength(table.length);
        expect(lines.map((line) => line.split("\t").length)).toEqual(table.map(() => 3));
      }),
    );
  });

  it("holds no markup but its own in HTML", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const tags = asHtml(table).match(/<[^>]*>/g) ?? [];
        expect(new Set(tags.map((tag) => tag.replace(/[</>]/g, "")))).toEqual(
          new Set(["table", "thead", "tbody", "tr", "th", ...(table.length > 1 ? ["td"] : [])]),
        );
      }),
    );
  });

  it("runs no cell as a formula", () => {
    expect(asTabs([["=1+1", "a\tb", "plain"]])).toBe("'=1+1\ta b\tplain");
  });
});
