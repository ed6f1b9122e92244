import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { smallLookup } from "#evidence/small-dataset.fixture.ts";
import { activeFilters, type Filtered, NO_FILTERS } from "#features/filters/active-filters.ts";
import {
  type FilterOption,
  filterOptions,
  MOST_OPTIONS,
  optionsNamed,
  toggled,
} from "#features/filters/filter-options.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { lookupOf } from "#model/lookup.ts";
import { january, sampleLookup } from "#model/sample-dataset.ts";

const lookup = smallLookup();
const text = textIn("en");

describe("what a filter can be set to", () => {
  it("groups claimants by kind, and leaves out those that no record names", () => {
    const groups = filterOptions(text, lookup, "claimant");
    expect(groups.map((group) => [group.label, group.options.map((option) => option.id)])).toEqual([
      ["Government", ["ministry"]],
      ["Witness", ["witness"]],
    ]);
  });

  it("counts what choosing it alone would show", () => {
    const [group] = filterOptions(text, lookup, "publication");
    expect(group?.options.map(({ id, events, claims }) => [id, events, claims])).toEqual([
      ["c", 1, 3],
      ["a", 4, 2],
      ["b", 0, 3],
    ]);
  });

  it("keeps a place that nothing is told of where a place in it is used, and leaves out the others", () => {
    const [group] = filterOptions(text, lookup, "place");
    expect(group?.options.map(({ id, depth, events }) => [id, depth, events])).toEqual([
      ["country", 0, 2],
      ["region", 1, 0],
      ["city", 2, 3],
      ["site", 3, 1],
    ]);
  });

  it("says of a place what else it was called, and when", () => {
    const renamed = lookupOf({
      ...lookup.dataset,
      "place-names": [{ place: "city", from: null, to: january(-30), name: { en: "Old Town" } }],
    });
    const [group] = filterOptions(text, renamed, "place");
    expect(group?.options.map(({ note }) => note)).toEqual([null, null, "Old Town until 1 December 2021", null]);
  });

  it("does not count claims for a category, since a category asks events only", () => {
    const groups = filterOptions(text, lookup, "category");
    expect(groups.flatMap((group) => group.options.map((option) => option.claims))).toEqual([null, null]);
  });

  it("comes back to the same list when a box is ticked and unticked", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.string(), (ids, id) => {
        expect(new Set(toggled(toggled(ids, id), id))).toEqual(new Set(ids));
        expect(toggled(ids, id).includes(id)).toBe(!ids.includes(id));
      }),
    );
  });
});

describe("the filters in force", () => {
  const view = { ...NO_FILTERS, q: "fire", claimant: ["ministry"], place: ["city", "atlantis"] };

  it("are named each, those too that this version does not know", () => {
    expect(activeFilters(text, lookup, view).map((filter) => filter.label)).toEqual([
      "“fire”",
      "Ministry",
      "The city",
      "atlantis (not in this version)",
    ]);
  });

  it("call a family that is chosen whole by its name, and take it away whole; a single category stands for itself", () => {
    const sample = sampleLookup();
    const chosen = { ...NO_FILTERS, category: ["detention", "statement", "protest", "violence"] };
    const filters = activeFilters(text, sample, chosen);
    expect(filters.map(({ id }) => id)).toEqual(["force", "statement", "protest"]);
    expect(filters[0]?.without).toEqual({ category: ["statement", "protest"] });
  });

  it("can be taken away one by one until none is left", () => {
    let left: Filtered = view;
    for (let step = activeFilters(text, lookup, left).length; step > 0; step--) {
      const [first, ...rest] = activeFilters(text, lookup, left);
      expect(rest).toHaveLength(step - 1);
      left = { ...left, ...first?.without };
    }
    expect(left).toEqual(NO_FILTERS);
  });
});

describe("a list too long to look through", () => {
  const option = (id: string): FilterOption => ({ id, label: `Дом ${id}`, note: "Үй", depth: 0, events: 1, claims: 0 });
  const options = Array.from({ length: 400 }, (_, i) => option(String(i)));
  const named = (written: string, chosen: string[] = []) =>
    optionsNamed([{ id: "place", label: null, options }], { written, chosen }).flatMap((group) => group.options);

  it("shows no more than can be looked through, and those that are chosen in any case", () => {
    expect(named("")).toHaveLength(MOST_OPTIONS);
    expect(named("", ["399"]).map(({ id }) => id)).toContain("399");
  });

  it("is narrowed by the beginnings of words of a label or its note, in any letters", () => {
    expect(named("дом 39").map(({ id }) => id)).toEqual(
      ["39", ...options.slice(390).map(({ id }) => id)].sort(byNumber),
    );
    expect(named("ҮЙ 123").map(({ id }) => id)).toEqual(["123"]);
    expect(named("nothing")).toEqual([]);
  });
});

const byNumber = (a: string, b: string) => Number(a) - Number(b);
