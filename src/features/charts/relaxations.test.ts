import { describe, expect, it } from "vitest";
import { relaxations } from "#features/charts/relaxations.ts";
import { EVERYTHING, type Filter } from "#model/filter.ts";
import { january } from "#model/sample-dataset.ts";

const offered = (filter: Partial<Filter>, hasFigures: (filter: Filter) => boolean) =>
  relaxations({ ...EVERYTHING, ...filter }, hasFigures);

describe("relaxations", () => {
  it("offers only what brings figures back by itself", () => {
    const filter = { places: ["almaty"], claimants: ["interior"], to: january(7) };
    expect(offered(filter, ({ places }) => places.length === 0)).toEqual(["place"]);
  });

  it("offers each choice that is enough, the days last", () => {
    const filter = { places: ["almaty"], text: "x", to: january(7) };
    expect(offered(filter, () => true)).toEqual(["place", "q", "days"]);
  });

  it("offers all at once where no single choice is enough", () => {
    const filter = { places: ["almaty"], claimants: ["interior"] };
    expect(offered(filter, ({ places, claimants }) => places.length + claimants.length === 0)).toEqual(["all"]);
  });

  it("offers nothing where nothing helps", () => {
    expect(offered({ publications: ["a"] }, () => false)).toEqual([]);
  });
});
