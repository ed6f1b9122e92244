import { afterEach, describe, expect, it, vi } from "vitest";
import type { Publication } from "#dataset/records.ts";
import { SMALL_DATASET, smallLookup } from "#evidence/small-dataset.fixture.ts";
import { SourceMatrix } from "#features/sources/source-matrix.tsx";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { useDeferredFilter } from "#state/derived.ts";
import { markup } from "#ui/markup.fixture.tsx";

vi.mock(import("#state/derived.ts"), async (original) => ({ ...(await original()), useDeferredFilter: vi.fn() }));

afterEach(() => vi.clearAllMocks());

function drawn(change: Parameters<typeof smallLookup>[0] = {}, filter: Partial<Filter> = {}): string {
  vi.mocked(useDeferredFilter).mockReturnValue({ ...EVERYTHING, ...filter });
  return markup(<SourceMatrix lookup={smallLookup(change)} />);
}

const NOBODY = "Not printed by any publication read";

describe("the source matrix", () => {
  it("draws every claim as a figure that opens it, once for each publication that prints it", () => {
    const ids = [...drawn().matchAll(/data-claim-id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id) => id === "c-18")).toHaveLength(3);
    expect(new Set(ids)).toEqual(new Set(SMALL_DATASET.claims.map(({ id }) => id)));
  });

  it("has a column for claims that nobody prints only when there are such", () => {
    expect(drawn()).not.toContain(NOBODY);
    const citations = SMALL_DATASET.citations.filter(({ claim }) => claim !== "c-3");
    expect(drawn({ citations })).toContain(NOBODY);
    expect(drawn({ citations })).toContain('data-claim-id="c-3"');
    expect(drawn({ publications: [], citations: [], uncited: [] })).toContain(NOBODY);
  });

  it("says so where there is nothing to show", () => {
    expect(drawn({}, { claimants: ["silent"] })).toContain("No claim in this selection");
    expect(drawn({ claims: [], citations: [] })).not.toContain("<table");
  });

  it("takes as many publications as there are", () => {
    const [first] = SMALL_DATASET.publications;
    const many = Array.from({ length: 9 }, (_, i) => ({
      ...first,
      id: `p-${i}`,
      outlet: `Paper ${i}`,
    })) as Publication[];
    const heads = drawn({ publications: [...SMALL_DATASET.publications, ...many] }).match(/<th scope="col"/g);
    expect(heads).toHaveLength(SMALL_DATASET.publications.length + many.length + 1);
  });

  it("gives a word no glyph, and a struck figure one", () => {
    const cell = (id: string) => new RegExp(`<li[^>]*>((?!</li>).)*data-claim-id="${id}"`).exec(drawn())?.[0] ?? "";
    expect(cell("c-dozens")).not.toContain("<svg");
    expect(cell("c-20")).toContain("M-8.5,0 H8.5");
  });
});
