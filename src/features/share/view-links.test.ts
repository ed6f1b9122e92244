import { expect, it } from "vitest";
import { embedAddress, figureView, framedView, liveSite, pageView } from "#features/share/view-links.ts";
import { pinnedSite } from "#site/pinned.ts";
import type { Site } from "#site/site.ts";
import { DEFAULT_VIEW, type View } from "#state/view.ts";
import { addressOfView } from "#state/view-address.ts";

const SITE: Site = { root: "https://host/q/", languages: ["en", "ru", "kk"] };
const FROZEN: Site = { ...SITE, root: "https://host/q/v/1.0.0/", live: "https://host/q/" };
const view = { ...DEFAULT_VIEW, place: ["almaty"], lang: "ru" as const };

it("a view has a link that follows the data and one to their version, wherever it is shared from", () => {
  for (const site of [SITE, FROZEN]) {
    expect(addressOfView(liveSite(site), view)).toBe("https://host/q/ru/?place=almaty");
    expect(addressOfView(pinnedSite(site, "1.0.0"), view)).toBe("https://host/q/v/1.0.0/ru/?place=almaty");
  }
});

it("a frame gets the filters of the view, and nothing that was opened over it", () => {
  const opened = { ...view, panel: "claims", sheet: "method", claim: "cl-1", event: "ev-1", source: "pub-a" } as const;
  const framed = framedView(opened, { show: ["map", "claims"], lang: "kk", population: null, theme: "dark" });
  expect(embedAddress(SITE, framed)).toBe("https://host/q/kk/embed.html?place=almaty&show=map,claims&theme=dark");
  const children = framedView(opened, { show: ["disagreements"], lang: "kk", population: "children", theme: null });
  expect(new URL(embedAddress(SITE, children)).searchParams.get("population")).toBe("children");
});

it("the page that a frame leads to opens at a panel that the frame shows: the one that is open, else the first", () => {
  const address = (panel: View["panel"], show: View["show"]) =>
    addressOfView(SITE, pageView({ ...view, panel }, { show, lang: "kk", population: null, theme: "dark" }));
  expect(address("claims", ["map", "disagreements", "claims"])).toBe("https://host/q/kk/?panel=claims&place=almaty");
  expect(address("figures", ["claims", "disagreements"])).toBe("https://host/q/kk/?panel=disagreements&place=almaty");
  expect(address("claims", ["map", "chart"])).toBe("https://host/q/kk/?place=almaty");
});

it("the page that a still picture leads to shows what is in the picture: all days, no filters, its own people and panel", () => {
  const address = (population: string | null, compared: boolean) =>
    addressOfView(SITE, figureView({ metric: "killed", population, compared }, "kk"));
  expect(address(null, false)).toBe("https://host/q/kk/?metric=killed");
  expect(address("children", false)).toBe("https://host/q/kk/?metric=killed&population=children");
  expect(address(null, true)).toBe("https://host/q/kk/?metric=killed&panel=disagreements");
  expect(addressOfView(SITE, figureView(null, "kk"))).toBe("https://host/q/kk/");
});
