import { expect, it } from "vitest";
import { publishedDay, publishedSaid } from "#evidence/published-said.ts";
import { SMALL_DATASET } from "#evidence/small-dataset.fixture.ts";
import { textIn } from "#i18n/text.fixture.ts";

const [publication] = SMALL_DATASET.publications;

it("a day of print that was worked out is marked as that, and a stated one is not", () => {
  if (!publication) throw new Error("The sample has no publication.");
  const text = textIn("en");
  const said = publishedDay(text, publication);
  expect(publishedSaid(text, publication)).toBe(`published ${said}`);
  expect(publishedDay(text, { ...publication, publishedBasis: "inferred" })).toBe(`${said} (inferred)`);
});
