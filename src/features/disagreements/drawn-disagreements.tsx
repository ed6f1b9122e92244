import type { Claim } from "#dataset/records.ts";
import type { Drawn, Sign } from "#evidence/drawn.ts";
import { hedgeSigns } from "#evidence/hedge-signs.tsx";
import { RingsGlyph } from "#evidence/rings-glyph.tsx";
import { GROUPS, groupParts, stacked } from "#features/disagreements/disagreement-pieces.tsx";
import type { Block, DisagreementView } from "#features/disagreements/disagreement-view.ts";
import { type Asked, type Desk, differingIn } from "#features/disagreements/drawing-desk.ts";
import { reasonsSaid } from "#features/disagreements/reasons-said.ts";
import type { Text } from "#i18n/text.ts";
import type { Discrepancy } from "#model/discrepancy.ts";
import type { Lookup } from "#model/lookup.ts";
import { printedIn } from "#model/printed-in.ts";

/** Where the accounts of a metric part, and why, as one drawing of that width; null where no two of them differ. */
export function drawnDisagreements(text: Text, lookup: Lookup, { choice, width }: Asked): Drawn | null {
  const found = differingIn(text, lookup, { choice, width });
  if (found === null) return null;
  const { desk, view, metric } = found;
  const { node, height } = stacked(GROUPS.flatMap((group) => groupParts(desk, view, group)));
  const claims = claimsIn(view);
  return {
    title: text.t("disagreements.title", { metric }),
    description: GROUPS.flatMap((group) => view[group].flatMap((one) => described(desk, one))).join(" "),
    ...{ node, width, height },
    signs: [...hedgeSigns(text, claims), ...ringSigns(desk, claims)],
    reasoned: true,
    notes: [],
    records: claims.map(({ id }) => id),
    css: "",
  };
}

/** The rings of what several publications print, where a row is a claim and not a print of it. */
function ringSigns({ text, lookup, choice }: Desk, claims: readonly Claim[]): readonly Sign[] {
  const rings = claims.some(({ id, value }) => value !== null && printedIn(lookup, id, choice.filter).length > 1);
  if (choice.by !== "claimant" || !rings) return [];
  return [{ key: "rings", glyph: <RingsGlyph key="rings" size={18} />, words: text.t("legend.mark.rings") }];
}

function claimsIn(view: DisagreementView): readonly Claim[] {
  const blocks = GROUPS.flatMap((group) =>
    view[group].flatMap((one) => ("found" in one ? one.claims : one.reason.first)),
  );
  return [...new Set(blocks)];
}

/** What a picture says of a block or a misprint to those who do not see it. */
function described({ text, lookup, choice }: Desk, one: Block | Discrepancy): readonly string[] {
  return reasonsSaid(text, lookup, { found: "found" in one ? one.found : [one], upTo: choice.filter });
}
