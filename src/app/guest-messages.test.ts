import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  heightInPixels,
  heightMessages,
  isGreeting,
  pymIdIn,
  readSetMessage,
  stateQuery,
  withQuery,
} from "#app/guest-messages.ts";
import { parseDay } from "#dataset/day.ts";
import { sampleDataset } from "#dataset/sample-package.ts";
import { LANGUAGES } from "#dataset/vocabulary.ts";
import { lookupOf } from "#model/lookup.ts";
import { parseAddress } from "#state/url.ts";
import { DEFAULT_VIEW } from "#state/view.ts";

const PAGE = { language: "en", languages: LANGUAGES } as const;
const READER = { page: PAGE, records: lookupOf(sampleDataset()) };

describe("a height", () => {
  it("is said in the words of each host: Datawrapper, AMP, pym and our own", () => {
    expect(heightMessages(480, "map-0")).toEqual([
      { "datawrapper-height": { qantar: 480 } },
      { sentinel: "amp", type: "embed-size", height: 480 },
      "pymxPYMxmap-0xPYMxheightxPYMx480",
      { qantar: 1, type: "height", height: 480 },
    ]);
  });

  it("is said to pym only where pym named the frame, by a name that fits into its message", () => {
    expect(heightMessages(1, null)).toHaveLength(3);
    expect(pymIdIn([["childId", "graphic-1"]])).toBe("graphic-1");
    expect(pymIdIn([["utm_source", "x"]])).toBeNull();
    expect(pymIdIn([["childId", "axPYMxheightxPYMx9"]])).toBeNull();
    expect(pymIdIn([["childId", "<b> "]])).toBeNull();
  });

  it("is a whole number from 1 to 10,000, never less than what is measured", () => {
    fc.assert(
      fc.property(fc.double({ min: -10, max: 1e6, noNaN: true }), (height) => {
        const pixels = heightInPixels(height);
        expect(Number.isInteger(pixels) && pixels >= 1 && pixels <= 10_000).toBe(true);
        if (height <= 10_000) expect(pixels).toBeGreaterThanOrEqual(height);
      }),
    );
  });
});

describe("a message of the host", () => {
  it("sets parts of the view and may bear an id", () => {
    const query = { from: "2022-01-05", place: null };
    expect(readSetMessage({ qantar: 1, type: "set", query })).toEqual({ id: null, query, invalid: [] });
    expect(readSetMessage({ qantar: 1, type: "set", id: 7, query })?.id).toBe(7);
    expect(readSetMessage({ qantar: 1, type: "set", id: "a", query })?.id).toBe("a");
  });

  it.each([
    ["of another kind", { qantar: 1, type: "state", query: {} }],
    ["of another protocol", { qantar: 2, type: "set", query: {} }],
    ["with an id that cannot be answered", { qantar: 1, type: "set", id: {}, query: {} }],
    ["with an id that is no number", { qantar: 1, type: "set", id: Number.NaN, query: {} }],
  ])("%s is none that sets anything", (_, data) => {
    expect(readSetMessage(data)).toBeNull();
  });

  it.each([
    ["without a query", undefined, ["query"]],
    ["with a list as its query", [], ["query"]],
    ["with a text as its query", "place=almaty", ["query"]],
    ["with keys beyond measure", Object.fromEntries([...Array(41).keys()].map((n) => [n, ""])), ["query"]],
    ["with a number", { from: 5 }, ["from"]],
    ["with a list of ids", { place: ["almaty", "aktau"] }, ["place"]],
    ["with nothing", { place: undefined }, ["place"]],
    ["with a text beyond measure", { q: "x".repeat(2001) }, ["q"]],
  ])("%s is answered by what is no text, and sets the rest", (_, query, invalid) => {
    expect(readSetMessage({ qantar: 1, type: "set", id: 7, query })).toEqual({ id: 7, query: {}, invalid });
    const beside = { ...(typeof query === "object" && !Array.isArray(query) ? query : {}), to: "2022-01-09" };
    if (invalid[0] !== "query")
      expect(readSetMessage({ qantar: 1, type: "set", query: beside })?.query).toEqual({ to: "2022-01-09" });
  });

  it("is read without a fault, whatever it is, and leaves a view that can be written", () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.dictionary(fc.string(), fc.option(fc.string({ unit: "binary" }))),
        (data, query) => {
          readSetMessage(data);
          isGreeting(data);
          const { view } = withQuery(DEFAULT_VIEW, query, READER);
          expect(parseAddress(`?${new URLSearchParams(stateQuery(view, "en"))}`).invalid).toEqual([]);
        },
      ),
    );
  });
});

describe("the view after a message", () => {
  const before = { ...DEFAULT_VIEW, place: ["almaty"], to: parseDay("2022-01-09"), theme: "dark" as const };

  it("has what was set and keeps the rest", () => {
    const { view, invalid } = withQuery(before, { from: "2022-01-05", metric: "killed" }, READER);
    expect(view).toEqual({ ...before, from: parseDay("2022-01-05"), metric: "killed" });
    expect(invalid).toEqual([]);
  });

  it("has the default of what was taken back", () => {
    expect(withQuery(before, { place: null, to: null }, READER).view).toEqual({ ...DEFAULT_VIEW, theme: "dark" });
  });

  it("keeps what it had where the message means nothing, and names it", () => {
    const { view, invalid } = withQuery(
      before,
      { from: "2022-02-30", colour: "red", show: "", metric: "killed" },
      READER,
    );
    expect(view).toEqual({ ...before, metric: "killed" });
    expect(invalid).toEqual(["from", "colour", "show"]);
  });

  it.each([
    ["metric", "nonsense"],
    ["population", "zzz"],
    ["place", "atlantis"],
    ["place", "almaty,atlantis"],
    ["claimant", "nobody"],
    ["event", "nothing-of-the-kind"],
    ["claim", "nobody-said-so"],
    ["source", "no-such-paper"],
  ])("keeps its %s where the dataset has no %s, and names it", (key, id) => {
    const chosen = { ...before, metric: "killed" };
    const { view, invalid } = withQuery(chosen, { [key]: id, from: "2022-01-05" }, READER);
    expect(view).toEqual({ ...chosen, from: parseDay("2022-01-05") });
    expect(invalid).toEqual([key]);
  });

  it("opens a record that is there, or that a correction took away", () => {
    const day = parseDay("2022-02-01");
    if (day === null) throw new Error("no day");
    const taken = {
      ...sampleDataset(),
      removed: [{ id: "taken-back", removed: day, reason: { en: "Printed by mistake" }, replacedBy: null }],
    };
    const reader = { ...READER, records: lookupOf(taken) };
    const [claim = ""] = reader.records.claim.keys();
    for (const id of [claim, "taken-back"])
      expect(withQuery(before, { claim: id }, reader)).toEqual({ view: { ...before, claim: id }, invalid: [] });
  });

  it("keeps its days where the timeline has none of the new ones, and names these", () => {
    const { view, invalid } = withQuery(before, { from: "2021-01-05", to: "2021-01-09" }, READER);
    expect({ view, invalid }).toEqual({ view: before, invalid: ["from", "to"] });
  });

  it("keeps its days where a new one does not go with them", () => {
    const { view, invalid } = withQuery(before, { from: "2022-01-12", metric: "killed" }, READER);
    expect(view).toEqual({ ...before, metric: "killed" });
    expect(invalid).toEqual(["from"]);
  });

  it("speaks a language that the site has, and no other", () => {
    const reader = { ...READER, page: { language: "en", languages: ["en", "ru"] } as const };
    expect(withQuery(before, { lang: "ru" }, reader).view.lang).toBe("ru");
    expect(withQuery(before, { lang: "kk" }, reader)).toEqual({ view: before, invalid: ["lang"] });
  });
});

it("a host is told of the view what its address would say", () => {
  const view = { ...DEFAULT_VIEW, from: parseDay("2022-01-05"), place: ["almaty", "aktau"], lang: "ru" as const };
  expect(stateQuery(view, "en")).toEqual({ from: "2022-01-05", lang: "ru", place: "almaty,aktau" });
});
