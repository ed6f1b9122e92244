import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { smallLookup } from "#evidence/small-dataset.fixture.ts";
import { ClaimFacts } from "#features/ledger/claim-facts.tsx";
import { PrintedPart } from "#features/ledger/printed-part.tsx";
import { CATALOGUES } from "#i18n/catalogues.ts";
import { textFor } from "#i18n/text.ts";
import { lookupOf } from "#model/lookup.ts";
import { TO_THE_END } from "#model/standing.ts";
import { TextProvider } from "#ui/text-context.tsx";

const { dataset } = smallLookup();
const remark = { en: "Known from rows of own.csv." };

/** What is said of a claim whose publications are known from such documents. */
function saidOf(ending: string, language: "en" | "ru" | "kk" = "en"): string {
  const publications = dataset.publications.map((one) => ({ ...one, document: `${one.id}.${ending}`, remark }));
  const lookup = lookupOf({ ...dataset, publications });
  const claim = lookup.claim.get("c-18");
  if (!claim) throw new Error("there is no such claim");
  return renderToStaticMarkup(
    <TextProvider text={textFor(language, CATALOGUES[language])}>
      <ClaimFacts lookup={lookup} claim={claim} upTo={TO_THE_END} />
      <PrintedPart lookup={lookup} id={claim.id} kind="claim" upTo={TO_THE_END} />
    </TextProvider>,
  )
    .replaceAll(/ class="[^"]*"/g, "")
    .replaceAll("\u00a0", " ");
}

it("what is known from a row of a table is called so, and no article, text or paragraph is spoken of", () => {
  const said = saidOf("csv");
  for (const words of [
    ">row 4<",
    "Outlet B, row 4 of a table",
    "as a table says",
    "the row of the table gives the day",
  ])
    expect(said).toContain(words);
  for (const words of ["As the row has it", "Table read: a.csv", "look a row up in it by its number", remark.en])
    expect(said).toContain(words);
  expect(said).not.toMatch(/¶|paragraph|the text gives|Printed as claimed|in its article/);
});

it("a paragraph of a text stays one, and its remark stands with the publication alone", () => {
  const said = saidOf("txt");
  expect(said).toMatch(/¶4.*Printed as claimed/s);
  expect(said).not.toMatch(/\brow\b|Table read|Known from/);
});

it("a row is called one in every language of the page", () => {
  expect(saidOf("csv", "ru")).toMatch(/строка 4<.*Так в строке таблицы/s);
  expect(saidOf("csv", "kk")).toMatch(/4-жол<.*Кесте жолындағыдай/s);
});
