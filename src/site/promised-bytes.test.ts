import { expect, it } from "vitest";
import { promisedBytes } from "#site/promised-bytes.ts";

it("a page tells how long its data are, or nothing", () => {
  const page = (bytes?: string) => ({ dataset: bytes === undefined ? {} : { bytes } }) as Pick<HTMLElement, "dataset">;
  expect(promisedBytes(page("410360"))).toBe(410_360);
  for (const odd of [undefined, "", "many", "-4"]) expect(promisedBytes(page(odd))).toBeNull();
});
