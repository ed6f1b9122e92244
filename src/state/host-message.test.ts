import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { queryOf, readHostMessage, viewAsked } from "#state/host-message.ts";
import { parseAddress } from "#state/url.ts";
import { DEFAULT_VIEW } from "#state/view.ts";

const set = (query: unknown, id?: unknown) => ({ qantar: 1, type: "set", query, ...(id === undefined ? {} : { id }) });
const asked = (query: Record<string, unknown>, search = "") => {
  const message = readHostMessage(set(query));
  if (!message) throw new Error("not a message");
  return viewAsked(parseAddress(search).view, message);
};

describe("what a host asks of the frame", () => {
  it("is a view, told in the words of the address, with lists as lists too", () => {
    const { view, invalid } = asked({ from: "2022-01-05", place: ["almaty", "zhanaozen"], metric: "detained" });
    expect(queryOf(view)).toEqual({ from: "2022-01-05", place: "almaty,zhanaozen", metric: "detained" });
    expect(invalid).toEqual([]);
  });

  it("leaves alone what it does not name, and takes back what it names as nothing", () => {
    const { view } = asked({ place: null, q: "" }, "?place=almaty&q=fire&metric=detained");
    expect(queryOf(view)).toEqual({ metric: "detained" });
  });

  it("falls back to the default where it means nothing, and is told so", () => {
    expect(asked({ from: "yesterday", lang: "de" })).toEqual({ view: DEFAULT_VIEW, invalid: ["from", "lang"] });
    expect(asked({ lang: "kk" }).view.lang).toBe("kk");
  });

  it("is nothing where the message is not one, and reading it never throws", () => {
    for (const odd of [
      null,
      7,
      "set",
      {},
      set(null),
      set({ from: {} }),
      { ...set({}), qantar: 2 },
      set({ q: Number.NaN }),
    ])
      expect(readHostMessage(odd)).toBeNull();
    expect(readHostMessage(set({ q: "x".repeat(3000) }))).toBeNull();
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (data) => {
        readHostMessage(data);
        const message = readHostMessage(set(data));
        if (message) viewAsked(DEFAULT_VIEW, message);
      }),
    );
  });

  it("gives back the mark that the host put on it", () => {
    expect(readHostMessage(set({}, 7))?.id).toBe(7);
    expect(readHostMessage(set({}, { a: 1 }))?.id).toBeNull();
  });
});
