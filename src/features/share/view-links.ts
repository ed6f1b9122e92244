import { pinnedRoot } from "#site/pinned.ts";
import type { Site } from "#site/site.ts";
import type { View } from "#state/view.ts";
import { addressOfView } from "#state/view-address.ts";

/** The same site as it is now, also where its page is one of a frozen version. */
export function liveSite(site: Site): Site {
  return { ...site, root: site.live ?? site.root };
}

/** The frozen copy of the version that a page shows. */
export function pinnedSite(site: Site, version: string): Site {
  return { ...site, root: pinnedRoot(site, version) };
}

/** What a frame shows of a view: the parts, and nothing that was laid over the page or opened beside it. */
export function framedView(view: View, chosen: Pick<View, "show" | "lang">): View {
  return { ...view, ...chosen, panel: "figures", source: null, sheet: null, claim: null, event: null };
}

/** The address of the embedded page at a view. */
export function embedAddress(site: Site, view: View): string {
  return addressOfView(site, view, "embed.html");
}
