import { describe, expect, it } from "vitest";
import { type Obstacle, obstacleOf, reasonOf, without } from "#features/timeline/relax.ts";
import { indexEvents } from "#model/event-index.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { countKept, keptEvents } from "#model/kept-events.ts";
import { anEvent, cite, january, sampleLookup } from "#model/sample-dataset.ts";

const event = anEvent({ start: january(5), place: "almaty", category: "protest", claimant: "interior" });
const lookup = sampleLookup({ events: [event], citations: [cite("b", event)] });
const keepsAny = (filter: Filter) => {
  const index = indexEvents(lookup, filter.clock);
  return countKept(index, keptEvents(index, filter), filter) > 0;
};
const obstacle = (patch: Partial<Filter>) => obstacleOf({ ...EVERYTHING, ...patch }, keepsAny);

describe("obstacleOf", () => {
  it.each<[Obstacle, Partial<Filter>]>([
    ["days", { from: january(8), to: january(9) }],
    ["text", { text: "nowhere to be found" }],
    ["publications", { publications: ["a"] }],
    ["claimants", { claimants: ["health"] }],
    ["categories", { categories: ["statement"] }],
    ["places", { places: ["nur-sultan"] }],
  ])("names %s when giving that up alone lets an event in", (name, patch) => {
    expect(obstacle(patch)).toBe(name);
  });

  it("names several when no single choice is to blame", () => {
    expect(obstacle({ from: january(8), categories: ["statement"] })).toBe("several");
  });

  it("minds the clock: what happened on the 5th was not known before the 9th", () => {
    expect(obstacle({ clock: "known", to: january(8) })).toBe("days");
  });
});

it("gives up one choice and keeps the others", () => {
  const filter: Filter = { ...EVERYTHING, from: january(5), categories: ["protest"], text: "x" };
  expect(without(filter, "text")).toEqual({ ...filter, text: "" });
  expect(without(filter, "days")).toEqual({ ...filter, from: null });
  expect(without(filter, "several")).toEqual(EVERYTHING);
});

describe("reasonOf", () => {
  const reason = (patch: Partial<Filter>) => reasonOf({ ...EVERYTHING, ...patch }, keepsAny);

  it("blames a choice that holds no event by itself", () => {
    expect(reason({ publications: ["a"] })).toBe("publications");
    expect(reason({ publications: ["a"], places: ["almaty"] })).toBe("publications");
  });

  it("blames no choice that holds events by itself: only together with others it holds none", () => {
    expect(obstacle({ publications: ["b"], claimants: ["health"] })).toBe("claimants");
    const far = anEvent({ id: "far", place: "nur-sultan", category: "statement", claimant: "health" });
    const both = sampleLookup({ events: [event, far], citations: [cite("b", event), cite("a", far)] });
    const keeps = (filter: Filter) => {
      const index = indexEvents(both, filter.clock);
      return countKept(index, keptEvents(index, filter), filter) > 0;
    };
    expect(obstacleOf({ ...EVERYTHING, places: ["almaty"], categories: ["statement"] }, keeps)).toBe("categories");
    expect(reasonOf({ ...EVERYTHING, places: ["almaty"], categories: ["statement"] }, keeps)).toBe("several");
  });
});
