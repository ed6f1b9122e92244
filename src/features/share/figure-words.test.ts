import { expect, it } from "vitest";
import { readFolder } from "#cli/dataset-folder.ts";
import { toFigure } from "#dataset/figure.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import { LANGUAGES } from "#dataset/vocabulary.ts";
import { daysSaid, viewSentence } from "#evidence/view-sentence.ts";
import { figureShown, figureSubject, figureWords } from "#features/share/figure-words.ts";
import { textIn } from "#i18n/text.fixture.ts";
import { EVERYTHING } from "#model/filter.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";
import { figureFile } from "#site/figure-file.ts";

async function shipped() {
  const { dataset } = readDataset(await readFolder("data/kazakhstan-2022-01"));
  if (!dataset) throw new Error("The shipped dataset has errors.");
  return lookupOf(dataset);
}

/** How many claims of the killed there are: the dataset grows. */
function killedIn({ dataset }: Lookup): number {
  return dataset.claims.filter(({ metric }) => metric === "killed").length;
}

it("a picture is described in few words, the summary first, and below it by the texts that print its claims", async () => {
  const lookup = await shipped();
  const subjects = lookup.dataset.meta.metrics.flatMap(({ id: metric }) =>
    [false, true].flatMap((compared) =>
      [null, ...lookup.dataset.meta.populations.map(({ id }) => id)].flatMap(
        (population) => figureSubject(lookup, { metric, population, compared }) ?? [],
      ),
    ),
  );
  for (const language of LANGUAGES) {
    const text = textIn(language);
    for (const subject of subjects) {
      const { alt } = figureWords(text, lookup, subject);
      expect(alt.length, alt).toBeLessThanOrEqual(400);
      expect(alt).not.toContain("..");
      expect(alt.startsWith(text.name(lookup.metric.get(subject.metric)?.label)), alt).toBe(true);
    }
    const { alt, caption } = figureWords(text, lookup, { metric: "killed", population: null, compared: false });
    expect(alt).toContain(text.count("count.claims", killedIn(lookup)));
    expect(alt.endsWith(text.t("embed.figure.more"))).toBe(true);
    expect(caption).toContain("Unnamed publication D");
    expect(caption).toContain(lookup.dataset.meta.version);
  }
});

it("the words below a picture name its days as the picture and the title of a frame do", async () => {
  const lookup = await shipped();
  for (const language of LANGUAGES) {
    const text = textIn(language);
    const { caption } = figureWords(text, lookup, { metric: "killed", population: null, compared: true });
    expect(caption.endsWith(`. ${daysSaid(text, lookup, EVERYTHING)}`)).toBe(true);
    expect(viewSentence(text, lookup, EVERYTHING).startsWith(daysSaid(text, lookup, EVERYTHING))).toBe(true);
  }
});

it("a picture of one population is described by all its claims, those that were replaced among them", async () => {
  const lookup = await shipped();
  const { alt, caption } = figureWords(textIn("en"), lookup, {
    metric: "killed",
    population: "security_forces",
    compared: false,
  });
  expect(alt).toMatch(/18.*at least 16/);
  expect(caption).toMatch(/: 18,.*: at least 16,/);
  expect(alt).not.toContain("164");
});

it("what does not sit together in a picture is said of it, in the words below it too", async () => {
  const lookup = await shipped();
  for (const population of ["security_forces", null]) {
    const { alt, caption } = figureWords(textIn("en"), lookup, { metric: "killed", population, compared: false });
    for (const words of [alt, caption]) expect(words).toContain("The later figure is lower: 18 on ");
  }
  expect(
    figureWords(textIn("en"), lookup, { metric: "killed", population: "total", compared: false }).alt,
  ).not.toContain("lower");
});

it("below the picture of several groups every claim is told with its day, the figures of all people first", async () => {
  const lookup = await shipped();
  for (const compared of [true, false]) {
    const { caption } = figureWords(textIn("en"), lookup, { metric: "killed", population: null, compared });
    expect(caption).toMatch(
      new RegExp(
        `${killedIn(lookup)} claims, \\d+ groups.*All people, Kazakhstan\\. .*Health Ministry: 164, 9.Jan.2022.*“dozens”`,
      ),
    );
    for (const said of [
      "All people, Almaty.",
      ": 103,",
      "Security forces, Kazakhstan.",
      ": 26,",
      "Children, Kazakhstan.",
    ])
      expect(caption).toContain(said);
  }
});

it("a sentence on figures that part names whom it is about, where a picture shows several groups", async () => {
  const lookup = await shipped();
  const words = (population: string | null) =>
    figureWords(textIn("en"), lookup, { metric: "killed", population, compared: false });
  const { alt, caption } = words(null);
  for (const said of [alt, caption]) expect(said).toContain("Security forces, Kazakhstan: The later figure is lower");
  expect(words("security_forces").caption).not.toContain("Kazakhstan: The later figure is lower");
});

it("of very many claims the latest of each claimant are told one by one, and the others are counted", async () => {
  const { dataset } = await shipped();
  const [first] = dataset.claims.filter(({ metric }) => metric === "killed");
  if (!first) throw new Error("The shipped dataset has claims of the killed.");
  const more = Array.from({ length: 30 }, (_, i) => ({ ...first, id: `more-${i}`, value: toFigure(7000 + i) }));
  const lookup = lookupOf({ ...dataset, claims: [...dataset.claims, ...more] });
  const { alt, caption } = figureWords(textIn("en"), lookup, { metric: "killed", population: null, compared: false });
  expect(alt.length).toBeLessThan(6000);
  expect(caption).toContain(`${killedIn(lookup)} claims`);
});

it("a population has a picture of its own only where the metric counts others too", async () => {
  const lookup = await shipped();
  const subject = (metric: string, population: string | null) =>
    figureSubject(lookup, { metric, population, compared: false });
  expect(subject("killed", "security_forces")).toEqual({
    metric: "killed",
    population: "security_forces",
    compared: false,
  });
  expect(subject("killed", "foreigners")?.population).toBe(null);
  expect(subject("price", "vehicle_fuel")?.population).toBe(null);
  expect(subject("killed", null)?.population).toBe(null);
});

it("a comparison has a picture where accounts differ and no population is alone, with words of its own", async () => {
  const lookup = await shipped();
  const compared = (metric: string, population: string | null = null) =>
    figureSubject(lookup, { metric, population, compared: true });
  const subject = compared("detained");
  expect(figureShown(subject)).toBe("disagreements");
  expect(figureFile(subject, "kk")).toBe("figures/disagreements.detained-kk");
  expect(figureWords(textIn("kk"), lookup, subject).alt).toMatch(/^Ұсталғандар: алшақ мәліметтер/);
  expect(figureShown(compared("killed", "security_forces"))).toBe("population");
  expect(figureShown(compared("cash_limit"))).toBe("metric");
});

it("without claims the picture of the whole site stands in, and says so", async () => {
  const lookup = await shipped();
  const subject = figureSubject(lookup, { metric: "gone", population: null, compared: false });
  expect(subject).toBe(null);
  expect(figureShown(subject)).toBe("map");
  expect(figureFile(subject, "kk")).toBe("figures/og-kk");
  const { alt, caption } = figureWords(textIn("en"), lookup, subject);
  expect(alt).toMatch(/^Kazakhstan, January 2022/);
  expect(caption).toContain(lookup.dataset.meta.version);
});
