import { expect, it } from "vitest";
import { publishedDay, publishedSaid, publishedShortDay } from "#evidence/published-said.ts";
import { SMALL_DATASET } from "#evidence/small-dataset.fixture.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { lookupOf } from "#model/lookup.ts";

const [publication] = SMALL_DATASET.publications;

it("a day of print that was worked out is marked as that, and a stated one is not", () => {
  if (!publication) throw new Error("The sample has no publication.");
  const text = textIn("en");
  const said = publishedDay(text, publication);
  expect(publishedSaid(text, publication)).toBe(`published ${said}`);
  expect(publishedDay(text, { ...publication, publishedBasis: "inferred" })).toBe(`${said} (inferred)`);
});

it("a day in brief is marked in the same way, and has no year where that goes without saying", () => {
  if (!publication) throw new Error("The sample has no publication.");
  const [text, lookup] = [textIn("en"), lookupOf(SMALL_DATASET)];
  const stated = publishedShortDay(text, lookup, publication);
  expect(stated).not.toMatch(/\d{4}/);
  expect(publishedShortDay(text, lookup, { ...publication, publishedBasis: "inferred" })).toBe(`${stated} (inferred)`);
});
