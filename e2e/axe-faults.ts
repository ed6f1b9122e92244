import type { Page } from "@playwright/test";
import axe, { type RunOptions } from "axe-core";

export interface Asked {
  /** The rules to ask, where not all. */
  readonly rules?: readonly string[];
  /** Rules that are not asked. */
  readonly except?: readonly string[];
  /** The part of the page to ask about, where not the whole. */
  readonly within?: string;
}

/** Whatever axe finds on a page, its frames left out, as "rule at element". */
export async function axeFaults(page: Page, { rules, except = [], within }: Asked = {}): Promise<string[]> {
  // Handed over once a page: that alone takes as long as asking.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const options: RunOptions = {
    iframes: false,
    preload: false,
    // What passes is not described.
    resultTypes: ["violations"],
    rules: Object.fromEntries(except.map((id) => [id, { enabled: false }])),
    ...(rules && { runOnly: { type: "rule" as const, values: [...rules] } }),
  };
  const violations = await page.evaluate(
    async ({ within, options }) => {
      const { axe } = window as unknown as { axe: typeof import("axe-core") };
      return (await axe.run(within ?? document, options)).violations;
    },
    { within, options },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(" ")}`));
}
