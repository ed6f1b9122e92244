import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

export interface Asked {
  /** The rules to ask, where not all. */
  readonly rules?: readonly string[];
  /** Rules that are not asked. */
  readonly except?: readonly string[];
  /** The part of the page to ask about, where not the whole. */
  readonly within?: string;
}

/** Whatever axe finds on a page, its frames left out, as "rule at element". */
export async function axeFaults(page: Page, { rules, except, within }: Asked = {}): Promise<string[]> {
  // The legacy mode only leaves out frames, and what passes is not described: each takes half the time.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"], preload: false });
  if (rules) axe.withRules([...rules]);
  if (except) axe.disableRules([...except]);
  if (within) axe.include(within);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(" ")}`));
}
