import { expect, it } from "vitest";
import { promisedOn } from "#site/promised.ts";

const page = (dataset: Record<string, string>) => promisedOn({ dataset } as unknown as HTMLElement);

it("reads what the build wrote of the dataset, and takes what is not written for unknown", () => {
  expect(page({ title: "A", subtitle: "B", bounds: "46 40 88 56", bytes: "4100" })).toEqual({
    title: "A",
    subtitle: "B",
    bounds: [46, 40, 88, 56],
    bytes: 4100,
  });
  const nothing = { title: "", subtitle: "", bounds: null, bytes: null };
  expect(page({})).toEqual(nothing);
  expect(page({ bounds: "46 x 88 56", bytes: "-" })).toEqual(nothing);
});
