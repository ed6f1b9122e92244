import { expect, it } from "vitest";
import { claimDay } from "#evidence/claim-day.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { aClaim, january, sampleLookup } from "#model/sample-dataset.ts";

it("a day that no text gives is never printed as if one did", () => {
  const lookup = sampleLookup();
  const said = (claim: ReturnType<typeof aClaim>) => claimDay(textIn("en"), lookup, claim);
  expect(said(aClaim())).toBe("9 Jan");
  expect(said(aClaim({ asOfBasis: "publication" }))).toBe("9 Jan (day of the article)");
  expect(said(aClaim({ asOfBasis: "inferred", asOf: january(0) }))).toBe("31 Dec 2021 (inferred)");
});
