import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { MissingRecord } from "#features/ledger/missing-record.tsx";
import { CATALOGUES } from "#i18n/catalogues.ts";
import { textFor } from "#i18n/text.ts";
import { aClaim, january, sampleLookup } from "#model/sample-dataset.ts";
import { TextProvider } from "#ui/text-context.tsx";

const claim = aClaim({ id: "cl-new" });
const removed = [
  { id: "cl-old", removed: january(20), reason: { en: "Misread.", ru: "Прочли неверно." }, replacedBy: "cl-new" },
];
const lookup = sampleLookup({ claims: [claim], removed });

function sheet(id: string, language: "en" | "ru" | "kk"): string {
  return renderToStaticMarkup(
    <TextProvider text={textFor(language, CATALOGUES[language])}>
      <MissingRecord lookup={lookup} kind="claim" id={id} onClose={() => {}} />
    </TextProvider>,
  );
}

it("a link to a removed record says since when and why it is gone, and leads to what replaced it", () => {
  expect(sheet("cl-old", "en")).toMatch(/Removed from the dataset.*“cl-old”.*20 January 2022.*Misread\..*replaced it/s);
  expect(sheet("cl-old", "ru")).toMatch(/Удалено.*20 января 2022.*Прочли неверно\..*заменена/s);
  expect(sheet("cl-old", "kk")).toMatch(/алынды.*«cl-old»/s);
});

it("a link to a record that never was says that this version has none", () => {
  expect(sheet("cl-never", "en")).toContain("has no claim “cl-never”");
});
