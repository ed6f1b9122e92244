import fc from "fast-check";
import { expect, it } from "vitest";
import { toFigure } from "#dataset/figure.ts";
import { LANGUAGES } from "#dataset/vocabulary.ts";
import { formatFigure } from "#i18n/format-claim.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { hedgedFigure } from "#ingest/hedged-figure.ts";

it("a figure that the page writes, in full or in brief, is read from a table as it was meant", () => {
  fc.assert(
    fc.property(
      fc.record({
        language: fc.constantFrom(...LANGUAGES),
        length: fc.constantFrom("full" as const, "short" as const),
        qualifier: fc.constantFrom("exact", "at_least", "more_than", "nearly", "about", "up_to", "range" as const),
        value: fc.integer({ min: 1, max: 2_000_000 }),
      }),
      ({ language, length, qualifier, value }) => {
        const high = qualifier === "range" ? value + 1 : null;
        const claim = { qualifier, value: toFigure(value), valueHigh: high === null ? null : toFigure(high) };
        const said = formatFigure(textIn(language), { ...claim, word: null, wording: {} }, length);
        expect([said, hedgedFigure(said)]).toEqual([said, { qualifier, value, high }]);
      },
    ),
  );
});
