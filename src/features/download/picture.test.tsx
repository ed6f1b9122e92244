import { describe, expect, it } from "vitest";
import { SMALL_DATASET, smallLookup } from "#evidence/small-dataset.fixture.ts";
import { aboutOf } from "#exports/about.ts";
import { drawnChart } from "#features/charts/drawn-chart.tsx";
import { DRAWN_WIDTH, Picture } from "#features/download/picture.tsx";
import { pictureTexts } from "#features/download/picture-texts.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { EVERYTHING } from "#model/filter.ts";
import { markup } from "#ui/markup.fixture.tsx";
import { setText } from "#ui/text-lines.tsx";

const lookup = smallLookup();
const text = textIn("en");
const licenses = [{ name: "CC-BY-4.0", title: "CC BY 4.0", path: "https://creativecommons.org/licenses/by/4.0/" }];
const about = aboutOf({ ...SMALL_DATASET.meta, licenses }, "https://news.example/v/1/");
const choice = { metric: "killed", population: null, by: "claimant", filter: EVERYTHING } as const;

describe("the picture of a chart", () => {
  const drawn = drawnChart(text, lookup, { choice, width: DRAWN_WIDTH });
  if (!drawn) throw new Error("The small dataset has figures of those killed.");
  const address = "https://news.example/v/1/?metric=killed";
  const texts = pictureTexts(text, lookup, { drawn, filter: EVERYTHING, about, address });
  const picture = markup(<Picture drawn={drawn} texts={texts} />);
  const killed = SMALL_DATASET.claims.filter(({ metric }) => metric === "killed").map(({ id }) => id);

  it("holds every claim of its metric", () => {
    const ids = [...picture.matchAll(/data-claim-id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.sort()).toEqual([...killed].sort());
    expect([...drawn.records].sort()).toEqual([...killed].sort());
  });

  it("names every publication that prints one of them, with the paragraph, and no other", () => {
    const sources = texts.foot.find((line) => line.startsWith("Sources:")) ?? "";
    const citing = new Set(killed.flatMap((id) => lookup.citationsOf(id).map(({ publication }) => publication)));
    for (const { id, outlet, title } of SMALL_DATASET.publications) {
      expect(sources.includes(outlet)).toBe(citing.has(id));
      if (citing.has(id) && title !== null) expect(sources).toContain(title);
    }
    for (const id of killed)
      for (const { paragraph } of lookup.citationsOf(id)) expect(sources).toContain(`¶${paragraph}`);
  });

  it("says its version, terms and address", () => {
    for (const part of [`version ${about.version}`, "CC-BY-4.0", address]) {
      expect(texts.foot.join(" ")).toContain(part);
    }
  });

  it("says of claims that they are claims, and of what we count ourselves that it is not", () => {
    const claim = text.t("method.claim.text");
    const counted = text.t("method.limits.counts");
    const ownCounts = pictureTexts(text, lookup, {
      drawn: { ...drawn, counts: "records" },
      filter: EVERYTHING,
      about,
      address,
    });
    expect(texts.foot).toContain(claim);
    expect(ownCounts.foot).toContain(counted);
    expect(ownCounts.foot).not.toContain(claim);
  });

  it("has room for all that it draws: nothing lies below its edge", () => {
    const height = Number(/height="(\d+)"/.exec(picture)?.[1]);
    const foot = [...picture.matchAll(/<tspan x="24" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...foot)).toBeLessThan(height);
    expect(height).toBeGreaterThan(drawn.height);
  });
});

it("there is no picture of a metric without claims on show", () => {
  const filter = { ...EVERYTHING, publications: ["nobody"] };
  expect(drawnChart(text, lookup, { choice: { ...choice, filter }, width: DRAWN_WIDTH })).toBe(null);
});

it("an address without spaces is cut into lines, none of it lost", () => {
  const address = `https://news.example/${"abcdefghij".repeat(20)}`;
  const { lines } = setText(address, 300, { size: 11, fill: "black" });
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join("")).toBe(address);
});
