import { expect, it } from "vitest";
import { readMapping } from "#ingest/mapping.ts";

const events = (precision: unknown, datePrecision: unknown = "day") =>
  readMapping(
    JSON.stringify({ events: { start: "day", title: "what", datePrecision, place: { name: "where", precision } } }),
  );

it("a word that is no precision is told with the words that there are", () => {
  expect(() => events("street")).toThrow(
    'mapping:events.place.precision: “street” is no precision of places; write one of site, city, near, district, region, country, or a column that holds it: {"column": …, "values": {…}}',
  );
  expect(() => events("city", 7)).toThrow("mapping:events.datePrecision: “7” is no precision of dates; write one of");
});

it("one that is nearly a precision is told with the word that may be meant", () => {
  expect(() => events("contry")).toThrow(
    "mapping:events.place.precision: “contry” is no precision of places; did you mean country? The words are site,",
  );
});

it("so is what a column of precisions makes of its cells, under its cell", () => {
  expect(() => events({ column: "exact", values: { yes: "town" } })).toThrow(
    /^mapping:events\.place\.precision\.values\.yes: “town” is no precision of places; /,
  );
});

it("a column without its values is told as such", () => {
  expect(() => events({ column: "exact" })).toThrow(/^mapping:events\.place\.precision\.values: /);
});

it("what belongs to the whole mapping is told to be moved there, where it stands within claims or events", () => {
  const claims = { day: "d", claimant: { name: "M", kind: "media" }, place: { name: "R", kind: "region", area: "K" } };
  const figures = [{ column: "n", metric: "n", label: "N" }];
  const read = (mapping: object) => () => readMapping(JSON.stringify(mapping));
  expect(read({ claims: { ...claims, figures } })).toThrow(
    "mapping:claims.place.area: belongs beside claims, and not within; move it there",
  );
  const place = { name: "p" };
  expect(read({ events: { start: "d", title: "t", place, dates: "dmy" } })).toThrow("belongs beside events");
  expect(read({ events: { start: "d", title: "t", place, colour: 1 } })).toThrow("colour: is not known here");
});

it("an entry that is nearly another is told with the one that may be meant, wherever it stands", () => {
  const read = (mapping: object) => () => readMapping(JSON.stringify(mapping));
  const place = { name: "p" };
  expect(read({ event: { start: "d", title: "t", place } })).toThrow(
    /^mapping:event: is not known here; did you mean events\?$/,
  );
  expect(read({ events: { start: "d", titel: "t", place: { name: "p", precission: "city" } } })).toThrow(
    /events\.place\.precission: is not known here; did you mean precision\?\n.*events\.title: is missing; add it\n.*events\.titel: is not known here; did you mean title\?/s,
  );
});
