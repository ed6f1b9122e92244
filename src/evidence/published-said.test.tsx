import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Publication } from "#dataset/records.ts";
import { citationText } from "#evidence/citation-text.ts";
import { smallLookup } from "#evidence/small-dataset.fixture.ts";
import { claimJsonLd } from "#exports/claim-json-ld.ts";
import { ClaimFacts } from "#features/ledger/claim-facts.tsx";
import { PrintedPart } from "#features/ledger/printed-part.tsx";
import { SourceFacts } from "#features/sources/source-facts.tsx";
import { CATALOGUES } from "#i18n/catalogues.ts";
import { textFor } from "#i18n/text.ts";
import { lookupOf } from "#model/lookup.ts";
import { TO_THE_END } from "#model/standing.ts";
import { TextProvider } from "#ui/text-context.tsx";

const { dataset } = smallLookup();
const text = textFor("en", CATALOGUES.en);

/** What is said of a claim whose publications have days of such a basis. */
function saidOf(basisOf: (publication: Publication) => Publication["publishedBasis"]): string {
  const publications = dataset.publications.map((one) => ({
    ...{ ...one, document: `${one.id}.csv`, publishedBasis: basisOf(one) },
  }));
  const lookup = lookupOf({ ...dataset, publications });
  const claim = lookup.claim.get("c-18");
  if (!claim) throw new Error("there is no such claim");
  const drawn = renderToStaticMarkup(
    <TextProvider text={text}>
      <ClaimFacts lookup={lookup} claim={claim} upTo={TO_THE_END} />
      <PrintedPart lookup={lookup} id={claim.id} kind="claim" upTo={TO_THE_END} />
      {publications.map((one) => (
        <SourceFacts key={one.id} publication={one} />
      ))}
    </TextProvider>,
  );
  const link = "https://example.org/";
  const cited = citationText(text, lookup, { claim, access: { day: claim.asOf, link } });
  return [drawn, cited, JSON.stringify(claimJsonLd(lookup, text, claim))].join("\n").replaceAll("\u00a0", " ");
}

it("a table of which nobody says when it was published is nowhere said to have printed anything on the day of its import", () => {
  const said = saidOf(() => "import");
  expect(said).toContain("day not known");
  expect(said).toMatch(/nobody said when Outlet \w was published: \d+ Jan 2022 is the day of the import/);
  expect(said).toMatch(/imported \d+ Jan 2022, day of publication not known, row 4/);
  expect(said).not.toMatch(/as a table says|published \d|datePublished|firstAppearance/);
});

it("a day that somebody said stays one of publication", () => {
  const said = saidOf(() => "stated");
  expect(said).toMatch(/as a table says.*published \d+ Jan 2022.*datePublished/s);
  expect(said).not.toContain("import");
});

it("beside one whose day is known the day of an import is not the first", () => {
  const said = saidOf(({ id }) =>
    id === dataset.citations.find(({ claim }) => claim === "c-18")?.publication ? "stated" : "import",
  );
  expect(said).not.toContain("day not known");
});
