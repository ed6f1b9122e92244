import type { Claim } from "#dataset/records.ts";
import type { Sign } from "#evidence/drawn.ts";
import { HedgeGlyph } from "#evidence/hedge-glyph.tsx";
import { hedgeRows } from "#evidence/hedge-rows.ts";
import type { Text } from "#i18n/text.ts";

/** The marks of the hedges that some claims bear, for the legend of a drawing. */
export function hedgeSigns(text: Text, claims: readonly Claim[]): readonly Sign[] {
  const shapes = new Set(claims.map(({ qualifier }) => qualifier));
  return hedgeRows(text)
    .filter(({ qualifier }) => shapes.has(qualifier))
    .map(({ qualifier, meaning }) => ({
      key: qualifier,
      glyph: <HedgeGlyph key={qualifier} qualifier={qualifier} size={18} />,
      words: meaning,
    }));
}
