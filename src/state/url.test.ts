import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, isoDay, parseDay } from "#dataset/day.ts";
import { parseAddress, serialiseAddress } from "#state/url.ts";
import { COUNTED, DEFAULT_VIEW, PANELS, PARTS, SHEETS, type View } from "#state/view.ts";

const id = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,12}$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const day = fc.integer({ min: 0, max: 40_000 }).map((n) => n as Day);
const anyView: fc.Arbitrary<View> = fc
  .record({
    days: fc.tuple(fc.option(day), fc.option(day)),
    clock: fc.constantFrom("happened" as const, "known" as const),
    metric: fc.option(id),
    population: fc.option(id),
    by: fc.constantFrom("claimant" as const, "publication" as const),
    count: fc.constantFrom(...COUNTED),
    place: ids,
    category: ids,
    claimant: ids,
    publication: ids,
    q: fc
      .string({ maxLength: 100, unit: "binary" })
      .filter((text) => text.isWellFormed() && (text === "" || text.trim() !== "")),
    event: fc.option(id),
    claim: fc.option(id),
    source: fc.option(id),
    sheet: fc.option(fc.constantFrom(...SHEETS)),
    panel: fc.constantFrom(...PANELS),
    show: fc.subarray([...PARTS], { minLength: 1 }),
    map: fc.option(
      fc.record({
        zoom: fc.integer({ min: 0, max: 900 }).map((n) => n / 100),
        lat: fc.integer({ min: -8500, max: 8500 }).map((n) => n / 100),
        lng: fc.integer({ min: -18000, max: 18000 }).map((n) => n / 100),
      }),
    ),
    theme: fc.option(fc.constantFrom("light" as const, "dark" as const)),
    lang: fc.constantFrom("en" as const, "ru" as const, "kk" as const),
  })
  .map(({ days: [a, b], ...rest }) => ({
    ...rest,
    panel: rest.source === null ? rest.panel : ("sources" as const),
    from: a !== null && b !== null && b < a ? b : a,
    to: a !== null && b !== null && b < a ? a : b,
  }));

describe("the address holds the whole view", () => {
  it("reads back every view that it writes", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: back, invalid } = parseAddress(serialiseAddress(view));
        expect(back).toEqual(view);
        expect(invalid).toEqual([]);
      }),
    );
  });

  it("writes the same text again for what it has read", () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const once = serialiseAddress(view);
        expect(serialiseAddress(parseAddress(once).view)).toBe(once);
      }),
    );
  });

  it("never throws, whatever stands in the address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom(...Object.keys(DEFAULT_VIEW)), (text, key) => {
        parseAddress(text);
        parseAddress(`?${key}=${text}`);
      }),
    );
  });

  it("leaves defaults out and sorts the keys", () => {
    expect(serialiseAddress(DEFAULT_VIEW)).toBe("");
    const view = {
      ...DEFAULT_VIEW,
      to: parseDay("2022-01-09"),
      from: parseDay("2022-01-05"),
      by: "publication" as const,
    };
    expect(serialiseAddress(view)).toBe("?by=publication&from=2022-01-05&to=2022-01-09");
  });

  it("falls back to the default for a value that means nothing, and says which", () => {
    const { view, invalid } = parseAddress("?from=2022-02-30&clock=sundial&panel=claims&map=99");
    expect(view).toEqual({ ...DEFAULT_VIEW, panel: "claims" });
    expect(invalid).toEqual(["from", "clock", "map"]);
  });

  it("does not believe a range that runs backwards", () => {
    const { view, invalid } = parseAddress("?from=2022-01-09&to=2022-01-05");
    expect([view.from, view.to]).toEqual([null, null]);
    expect(invalid).toEqual(["from", "to"]);
  });

  it("shows the panel of the sources when it names one", () => {
    expect(parseAddress("?source=pub-c").view).toEqual({ ...DEFAULT_VIEW, source: "pub-c", panel: "sources" });
  });

  it("knows a sheet by its one word, and no other", () => {
    expect(parseAddress("?sheet=method").view).toEqual({ ...DEFAULT_VIEW, sheet: "method" });
    expect(parseAddress("?sheet=music").invalid).toEqual(["sheet"]);
  });

  it("lists the parts of an embedded page in their own order, each once, and says nothing of the standard ones", () => {
    const { view } = parseAddress("?show=chart,map,chart");
    expect(view.show).toEqual(["map", "chart"]);
    expect(serialiseAddress(view)).toBe("?show=map,chart");
    expect(serialiseAddress(parseAddress("?show=chart,timeline,map").view)).toBe("");
    for (const text of ["", "map,", "sources", "map,map2", "Map"]) {
      expect(parseAddress(`?show=${text}`)).toMatchObject({ view: DEFAULT_VIEW, invalid: ["show"] });
    }
  });

  it("keeps parameters that are not ours", () => {
    const { view, unknown } = parseAddress("?utm_source=letter&place=almaty&__proto__=x&constructor=y");
    expect(serialiseAddress(view, { unknown })).toBe("?place=almaty&utm_source=letter&__proto__=x&constructor=y");
  });

  it("keeps commas and slashes readable", () => {
    const view = { ...DEFAULT_VIEW, place: ["almaty", "zhanaozen"], map: { zoom: 5.5, lat: 43.257, lng: 76.929 } };
    expect(serialiseAddress(view)).toBe("?map=5.5/43.257/76.929&place=almaty,zhanaozen");
  });

  it("writes days as days, not as moments", () => {
    const view = { ...DEFAULT_VIEW, from: parseDay("2022-01-02") };
    expect(serialiseAddress(view)).toContain(`from=${isoDay(view.from as Day)}`);
  });
});
