import type { Language } from "#dataset/vocabulary.ts";
import type { FigureSubject } from "#site/figure-file.ts";
import type { Site } from "#site/site.ts";
import { DEFAULT_VIEW, panelOfFrame, type View } from "#state/view.ts";
import { addressOfView } from "#state/view-address.ts";

/** The same site as it is now, also where its page is one of a frozen version. */
export function liveSite(site: Site): Site {
  return { ...site, root: site.live ?? site.root };
}

/** What is chosen of a frame that its address says. */
type Framed = Pick<View, "show" | "lang" | "population" | "theme">;

/** What a frame shows of a view: the parts, and nothing that was laid over the page or opened beside it. */
export function framedView(view: View, chosen: Framed): View {
  return { ...view, ...chosen, panel: "figures", source: null, sheet: null, claim: null, event: null };
}

/** What the whole page shows where a frame leads there: the same, opened at the panel that the frame has a part of, in the reader's own theme. */
export function pageView(view: View, chosen: Framed): View {
  const panel = panelOfFrame({ show: chosen.show, panel: view.panel }) ?? DEFAULT_VIEW.panel;
  return { ...framedView(view, chosen), theme: view.theme, show: DEFAULT_VIEW.show, panel };
}

/** What the whole page shows where a still picture leads there: what is in the picture, which was drawn of all days and without filters. */
export function figureView(subject: FigureSubject | null, lang: Language): View {
  if (subject === null) return { ...DEFAULT_VIEW, lang };
  const { metric, population, compared } = subject;
  return { ...DEFAULT_VIEW, lang, metric, population, panel: compared ? "disagreements" : "figures" };
}

/** The address of the embedded page at a view. */
export function embedAddress(site: Site, view: View): string {
  return addressOfView(site, view, "embed.html");
}
