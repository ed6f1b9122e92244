import { describe, expect, it } from "vitest";
import type { Claim } from "#dataset/records.ts";
import { aMark, type GivenMark } from "#features/charts/a-mark.fixture.ts";
import { chartRows } from "#features/charts/chart-rows.ts";
import { ClaimsTable } from "#features/charts/claims-table.tsx";
import { NumberMark } from "#features/charts/number-mark.tsx";
import { WordMark } from "#features/charts/word-mark.tsx";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { drawnAt } from "#model/interval.ts";
import { aClaim, cite, january, sampleLookup } from "#model/sample-dataset.ts";
import { markup } from "#ui/markup.fixture.tsx";

const STRIKE = "M-8.5,0 H8.5";

function table(claim: Claim, filter: Partial<Filter> = {}): string {
  const lookup = sampleLookup({ claims: [claim], citations: [cite("a", claim), cite("c", claim)] });
  const choice = { metric: null, population: null, by: "claimant" as const, filter: { ...EVERYTHING, ...filter } };
  const rows = chartRows(lookup, choice);
  return rows ? markup(<ClaimsTable id="table" lookup={lookup} rows={rows} />) : "";
}

function numberMark(more: GivenMark): string {
  const mark = aMark({ at: january(9), value: 18, ...more });
  const label = { id: "label", x: 0, y: 0, width: 10, height: 10, way: 0, align: "start" as const, leader: null };
  const text = { lines: [{ words: "Interior Ministry", figure: "18" }], width: 10, height: 10, keyed: false };
  const place = { x: 50, y: 50, yHigh: 20, reach: drawnAt(mark.claim)?.reach ?? null, boxes: [] };
  const laid = { mark, ...place, label, text, number: null };
  return markup(<NumberMark lookup={sampleLookup()} laid={laid} title="" />);
}

function wordMark(more: GivenMark): string {
  const mark = aMark({ at: january(9), qualifier: "word_only", word: "dozens", ...more });
  const box = { x: 0, y: 0, width: 90, height: 24 };
  const word = { mark, box, lozenge: box, said: ["“dozens”"], name: [], side: "after" as const };
  return markup(<WordMark lookup={sampleLookup()} word={word} title="" />);
}

describe("what its claimant has taken back", () => {
  it.each(["retracted", "corrected"] as const)("is struck through in table and drawing: %s", (status) => {
    expect(table(aClaim({ status }))).toContain(STRIKE);
    expect(numberMark({ struck: true })).toContain(STRIKE);
    expect(numberMark({ struck: true, qualifier: "range", valueHigh: 40 }).match(/<path/g)).toHaveLength(2);
    expect(wordMark({ struck: true })).toContain("struck");
  });

  it.each(["standing", "denied"] as const)("is none where the claimant stands by it: %s", (status) => {
    expect(table(aClaim({ status }))).not.toContain(STRIKE);
    expect(numberMark({ status })).not.toContain("struck");
    expect(numberMark({ status, qualifier: "range", valueHigh: 40 }).match(/<path/g)).toHaveLength(1);
    expect(wordMark({ status })).not.toContain("struck");
  });
});

describe("the table of claims", () => {
  it("prints the year of a day of another year", () => {
    expect(table(aClaim({ asOf: january(0) }))).toContain("31 Dec 2021");
  });

  it("lists no publication that was not out by the end of the range, on the clock of what was known", () => {
    const claim = aClaim();
    expect(table(claim, { clock: "known", to: january(9) })).not.toContain("Outlet C");
    expect(table(claim, { clock: "known", to: january(10) })).toContain("Outlet C");
    expect(table(claim, { to: january(9) })).toContain("Outlet C");
  });

  it("has as many figures as the charts have marks, each group under its people and place", () => {
    const total = aClaim();
    const children = aClaim({ population: "children" });
    const lookup = sampleLookup({
      claims: [total, children],
      citations: [cite("a", total), cite("c", total), cite("a", children)],
    });
    const choice = { metric: null, population: null, by: "publication" as const, filter: EVERYTHING };
    const rows = chartRows(lookup, choice);
    const html = rows ? markup(<ClaimsTable id="table" lookup={lookup} rows={rows} />) : "";
    const marks = [rows?.main, ...(rows?.others ?? [])].flatMap((scope) => scope?.marks ?? []);
    expect(marks).toHaveLength(3);
    expect(html.match(/<td[^>]*>(?:(?!<\/td>).)*data-claim-id/g)).toHaveLength(marks.length);
    expect([...html.matchAll(/scope="rowgroup"[^>]*>([^<]+)/g)].map(([, name]) => name)).toEqual([
      "total, Kazakhstan",
      "children, Kazakhstan",
    ]);
    expect(html).toContain("<caption>");
    expect(html.match(/scope="col"/g)).toHaveLength(4);
  });
});
