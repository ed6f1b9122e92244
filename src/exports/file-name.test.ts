import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileNameOf } from "#exports/file-name.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { january, META } from "#model/sample-dataset.ts";

const nameOf = (filter: Filter | null, what = "claims", meta = META) =>
  fileNameOf(meta, { what, extension: "csv", filter });

describe("the name of a file", () => {
  it("says dataset, version and contents, and the days where some were chosen", () => {
    expect(nameOf(null)).toBe("sample-v1.0.0-claims.csv");
    expect(nameOf({ ...EVERYTHING, to: january(9) })).toBe("sample-v1.0.0-selected-claims-to-2022-01-09.csv");
    expect(nameOf({ ...EVERYTHING, from: january(8), to: january(9), clock: "known" })).toBe(
      "sample-v1.0.0-selected-known-claims-2022-01-08_2022-01-09.csv",
    );
  });

  it("spells out a few filters: places as they are, and of all else what it is", () => {
    expect(nameOf({ ...EVERYTHING, places: ["zhanaozen", "almaty"] })).toBe(
      "sample-v1.0.0-selected-almaty.zhanaozen-claims.csv",
    );
    const others = { categories: ["clash"], claimants: ["pub-e"], publications: ["pub-e"] };
    expect(nameOf({ ...EVERYTHING, ...others })).toBe("sample-v1.0.0-selected-on-clash.by-pub-e.in-pub-e-claims.csv");
    expect(nameOf({ ...EVERYTHING, text: " Detained  people " })).toBe(
      "sample-v1.0.0-selected-q-detained-people-claims.csv",
    );
  });

  it("ends the filters with a sum of all where they are many, long or in other letters: always the same one", () => {
    const many = { ...EVERYTHING, places: ["a", "b", "c", "d"] };
    expect(nameOf(many)).toMatch(/^sample-v1\.0\.0-selected-a\.b\.c\.[a-z0-9]{7}-claims\.csv$/);
    expect(nameOf({ ...many, places: ["d", "c", "b", "a"] })).toBe(nameOf(many));
    expect(nameOf({ ...EVERYTHING, text: "задержаны" })).toMatch(/^sample-v1\.0\.0-selected-[a-z0-9]{7}-claims\.csv$/);
  });

  const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,30}(-[a-z0-9]{1,30}){0,2}$/), { maxLength: 6 });
  const day = fc.option(fc.integer({ min: 1, max: 60 }).map(january));
  const filters: fc.Arbitrary<Filter> = fc.record({
    ...{ from: day, to: day, clock: fc.constantFrom("happened", "known") },
    ...{ places: ids, categories: ids, claimants: ids, publications: ids },
    text: fc.string({ unit: "binary", maxLength: 200 }),
  });

  it("is shorter than 120 letters and made of those that every system takes, whatever was chosen", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(META.id, "long-name-".repeat(20)), (filter, id) => {
        const name = nameOf(filter, "disagreements-property_damage-kk-3x", { ...META, id });
        expect(name).toMatch(/^[a-z0-9][\w.-]*\.csv$/);
        expect(name.length).toBeLessThan(120);
      }),
    );
  });

  it("is another one for another choice of ids", () => {
    const sorted = ({ places, categories, claimants, publications }: Filter) =>
      JSON.stringify([places, categories, claimants, publications].map((one) => [...one].sort()));
    fc.assert(
      fc.property(filters, filters, (a, b) => {
        const [one, other] = [a, b].map((filter) => ({
          ...filter,
          ...{ from: null, to: null, clock: "known" as const, text: "" },
        }));
        if (one && other) expect(nameOf(one) === nameOf(other)).toBe(sorted(one) === sorted(other));
      }),
    );
  });
});
