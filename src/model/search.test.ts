import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aClaim, anEvent, cite, sampleLookup } from "#model/sample-dataset.ts";
import { claimTextMatcher, eventTextMatcher, foldLoosely, foldText, queryWords, soughtWords } from "#model/search.ts";
import { isAsking } from "#model/word-endings.ts";

const event = anEvent({
  place: "nur-sultan",
  claimant: "interior",
  title: {
    en: "Crowd before the Mayor’s office",
    ru: "Толпа перед акиматом, всё спокойно",
    kk: "Өкімет үйі алдында",
  },
  summary: { en: "A café burnt; 8,000 came" },
});
const runway = anEvent({ place: "almaty-runway" });
const claim = aClaim({ value: 7939, metric: "detained", claimant: "health", note: { en: "read out on air" } });
const lookup = sampleLookup({
  events: [event, runway],
  claims: [claim],
  citations: [cite("a", claim, { asPrinted: "nearly 8,000" })],
});
const finds = (query: string) => eventTextMatcher(lookup, query)(event);
const findsClaim = (query: string) => claimTextMatcher(lookup, query)(claim);

describe("search finds an event", () => {
  test.each([
    ["by a later name of its city", "Astana"],
    ["by a later name in Russian", "астана"],
    ["by the name in force", "nur-sultan"],
    ["by the name without its hyphen's sign", "nur sultan"],
    ["whatever the case", "CROWD"],
    ["without the accents", "cafe"],
    ["with е for ё", "все"],
    ["with ё for е", "пёред"],
    ["in Kazakh letters", "өкімет"],
    ["in Kazakh without a Kazakh keyboard", "окимет"],
    ["by its place in Kazakh, typed loosely", "нур-султан"],
    ["by its claimant in Russian", "мвд"],
    ["by part of a word", "спокой"],
    ["by several words in different fields", "crowd interior астана"],
    ["by a number with its separator", "8,000"],
    ["by a number without its separator", "8000"],
    ["by a number parted as another language parts it", "8\u00a0000"],
    ["by a number parted by a space as it is typed", "8 000"],
  ])("%s: %s", (_rule, query) => {
    expect(finds(query)).toBe(true);
  });

  test("only when every word occurs", () => {
    expect(finds("crowd airport")).toBe(false);
  });

  test("a Kazakh letter does not match the plain one: a precise query stays precise", () => {
    expect(finds("қrowd")).toBe(false);
    expect(eventTextMatcher(sampleLookup(), "көк")(anEvent({ title: { ru: "кок" } }))).toBe(false);
  });

  test("a site is found by its city, a city not by its country", () => {
    expect(eventTextMatcher(lookup, "Алматы")(runway)).toBe(true);
    expect(finds("Kazakhstan")).toBe(false);
  });

  test("a query without letters or digits keeps all", () => {
    expect(finds("")).toBe(true);
    expect(finds("  — … ")).toBe(true);
  });
});

describe("search finds a claim", () => {
  test.each(["7939", "nearly 8,000", "Минздрав", "қазақстан", "detained total", "on air"])("by %s", (query) => {
    expect(findsClaim(query)).toBe(true);
  });

  test("not by the first digits of a figure: a number is sought as a whole", () => {
    expect(findsClaim("79")).toBe(false);
    expect(findsClaim("793")).toBe(false);
  });

  test("not by a figure that nobody stated", () => {
    expect(findsClaim("7940")).toBe(false);
  });
});

test("a record is found by the outlet that it came through, to its claimant or to a publication", () => {
  const heard = aClaim({ via: "Radio Liberty" });
  const told = cite("a", heard, { via: "Khabar 24" });
  const seen = cite("b", heard, { claim: null, event: runway.id, via: "Tengrinews" });
  const by = (query: string) => {
    const found = sampleLookup({ events: [event, runway], claims: [heard], citations: [told, seen] });
    return [claimTextMatcher(found, query)(heard), eventTextMatcher(found, query)(runway)];
  };
  expect(["liberty", "khabar 24", "tengrinews", "reuters"].map(by)).toEqual([
    [true, false],
    [true, false],
    [false, true],
    [false, false],
  ]);
});

test("a claim is found by the other names of what is counted and of whom, begun as a reader begins them", () => {
  const { meta } = lookup.dataset;
  const metrics = meta.metrics.map((metric) => (metric.id === "detained" ? { ...metric, alias: ["Arrests"] } : metric));
  const populations = meta.populations.map((each) => (each.id === "total" ? { ...each, alias: ["жители"] } : each));
  const named = sampleLookup({ meta: { ...meta, metrics, populations } });
  for (const query of ["arrest", "arrested", "жител", "arrests жители"])
    expect([query, claimTextMatcher(named, query)(claim)]).toEqual([query, true]);
});

test.each([
  ["Задержанные", ["задержано", "задержали", "задержанных", "задержания"]],
  ["Погибшие", ["погибло", "погибли", "погибших"]],
  ["Раненые", ["ранены", "ранено", "раненых"]],
  ["Ұсталғандар", ["ұсталды", "усталган", "ұсталғандардың"]],
  ["Detained", ["detainees", "detaining", "detain"]],
  ["Injured", ["injuries", "injur"]],
])("%s are found by other forms of the word, and by none of another word", (label, queries) => {
  const { meta } = lookup.dataset;
  const metrics = meta.metrics.map((metric) =>
    metric.id === "detained" ? { ...metric, label: { ru: label } } : metric,
  );
  const named = sampleLookup({ meta: { ...meta, metrics } });
  for (const query of queries) expect([query, claimTextMatcher(named, query)(claim)]).toEqual([query, true]);
  for (const query of ["дети", "детали", "insults", "pressed", "раны"])
    expect([query, claimTextMatcher(named, query)(claim)]).toEqual([query, false]);
});

test("a word is looked for without its ending only, never by less than four letters, and a number whole", () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zа-яәіңғүұқөһ0-9]{1,14}$/)), (words) => {
      const query = words.join(" ");
      const telling = queryWords(query).filter((word) => !isAsking(foldLoosely(word)));
      const sought = soughtWords(query);
      telling.forEach((word, at) => {
        const start = sought[at] ?? "";
        expect(word.startsWith(start)).toBe(true);
        expect(start.length).toBeGreaterThanOrEqual(Math.min(4, word.length));
        if (/\d$/.test(word)) expect(start).toBe(word);
      });
    }),
  );
  expect(soughtWords("Press")).toEqual(["press"]);
});

test("words that only ask are not looked for, unless there are no others", () => {
  expect(soughtWords("How many were detained?")).toEqual(soughtWords("detained"));
  expect(soughtWords("сколько человек задержано")).toEqual(soughtWords("человек задержано"));
  expect(soughtWords("қанша адам ұсталды")).toEqual(soughtWords("адам ұсталды"));
  expect(soughtWords("who")).toEqual(["who"]);
});

test("folding is done once folded", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
      expect(foldLoosely(foldLoosely(foldText(text)))).toBe(foldLoosely(foldText(text)));
    }),
  );
});

test("every word of a title finds the title, in any case", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (title) => {
      const titled = anEvent({ title: { en: title } });
      const one = sampleLookup({ events: [titled] });
      expect(eventTextMatcher(one, title)(titled)).toBe(true);
      for (const word of queryWords(title)) expect(eventTextMatcher(one, word)(titled)).toBe(true);
    }),
  );
});

test("the same record is found by the words of the dataset that asks, not of another", () => {
  const renamed = sampleLookup({
    places: lookup.dataset.places.map((place) => ({ ...place, alias: ["Akmola"] })),
    events: [event],
  });
  expect(finds("Akmola")).toBe(false);
  expect(eventTextMatcher(renamed, "Akmola")(event)).toBe(true);
});
