import { serialiseAddress } from "#state/url.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";

/** The address that opens one record and nothing else, in the page's language; `page` is the address of the page itself. */
export function permalink(page: string, view: Partial<View>): string {
  return `${page.replace(/[?#].*$/s, "")}${serialiseAddress({ ...DEFAULT_VIEW, ...view })}`;
}
