import type { DatasetMeta } from "#dataset/records.ts";
import inkCss from "#evidence/claimant-ink.module.css?inline";
import { familyProperties } from "#evidence/family-colour.ts";
import type { Styles } from "#features/download/standalone-svg.ts";
import tokens from "#ui/tokens.css?inline";

/** What a picture with these style sheets is coloured with. */
export function stylesOf(meta: DatasetMeta, css: readonly string[]): Styles {
  return { css: [tokens, inkCss, ...css].join("\n"), properties: familyProperties(meta) };
}
