import { afterEach, describe, expect, it, vi } from "vitest";
import { DayNews } from "#features/figures/day-news.tsx";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { aClaim, cite, january, sampleLookup } from "#model/sample-dataset.ts";
import { useDeferredFilter } from "#state/derived.ts";
import { markup } from "#ui/markup.fixture.tsx";

vi.mock(import("#state/derived.ts"), async (original) => ({ ...(await original()), useDeferredFilter: vi.fn() }));

afterEach(() => vi.clearAllMocks());

const [first, second] = [aClaim({ id: "first" }), aClaim({ id: "second", claimant: "health", value: 9 })];
const citations = [cite("a", first), cite("b", second), cite("c", first), cite("c", second)];
const lookup = sampleLookup({ claims: [first, second], citations });

function news(day: number, more: Partial<Filter> = {}): string {
  vi.mocked(useDeferredFilter).mockReturnValue({ ...EVERYTHING, clock: "known", to: january(day), ...more });
  return markup(<DayNews lookup={lookup} />).replace(/<[^>]+>/g, " ");
}

describe("the news of a day", () => {
  it("names what came out, and counts what is new, repeated and at odds", () => {
    expect(news(7)).toContain("Outlet A comes out: 1 new claim. Known by then: 1 claim.");
    expect(news(9)).toContain("1 new claim, 1 comparison in which figures now disagree");
    expect(news(10)).toContain("2 known claims printed again");
  });

  it("says so where a day added nothing", () => {
    expect(news(8)).toContain("Nothing was added that day. Known by then: 1 claim.");
  });

  it("counts what others printed first, where the filter keeps a claim but none of those that came out", () => {
    expect(news(9, { publications: ["c"] })).toMatch(/known\s+1 new claim, 1 comparison/);
  });

  it("is not there on the clock of what happened", () => {
    expect(news(9, { clock: "happened" })).toBe("");
  });
});
