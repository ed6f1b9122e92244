import { describe, expect, it } from "vitest";
import { SMALL_DATASET, smallLookup } from "#evidence/small-dataset.fixture.ts";
import { MethodSheet } from "#features/method/method-sheet.tsx";
import { markup } from "#ui/markup.fixture.tsx";

const drawn = (...change: Parameters<typeof smallLookup>) =>
  markup(<MethodSheet lookup={smallLookup(...change)} onClose={() => undefined} />);

const meta = (more: Partial<typeof SMALL_DATASET.meta>) => ({ meta: { ...SMALL_DATASET.meta, ...more } });

describe("how to read the page, for any newsroom's folder", () => {
  it("stands without publications, claims and families", () => {
    const bare = drawn({
      publications: [],
      claims: [],
      events: [],
      citations: [],
      uncited: [],
      ...meta({ families: [] }),
    });
    expect(bare).toContain("This dataset has no claims yet.");
    expect(bare).toContain("No publication is listed.");
    expect(bare).not.toContain("<table");
  });

  it("shows the figure of its example as a door, and says where it is printed", () => {
    expect(drawn()).toMatch(/<button[^>]*data-claim-id="c-18"/);
    expect(drawn({ citations: [] })).toContain("Not printed by any publication read");
  });

  it("sends errors to the homepage where there is one, and follows only addresses that are safe", () => {
    expect(drawn()).toContain("Write to whoever shows you this page.");
    expect(drawn(meta({ homepage: "https://example.org/data" }))).toContain('href="https://example.org/data"');
    expect(drawn(meta({ homepage: "javascript:alert(1)" }))).not.toContain('href="javascript');
  });

  it("says which translations nobody has reviewed, and nothing where all are", () => {
    expect(drawn(meta({ unreviewed: ["ru", "kk"] }))).toContain("Russian, Kazakh: translated, and not reviewed");
    expect(drawn()).not.toContain("not reviewed");
  });
});
