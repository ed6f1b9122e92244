import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentIds, type Named } from "#ingest/content-ids.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";

const idsOf = (...things: Named[]) => Object.fromEntries(contentIds(things));
const thing = fc.record({
  key: fc.string({ minLength: 1 }),
  id: fc.constantFrom("a", "a-b", "b"),
  rank: fc.constantFrom(0, 1),
  apart: fc.tuple(fc.constantFrom("", "b", "c"), fc.constantFrom("", "2", "d")),
});
const things = fc.uniqueArray(thing, { selector: ({ key }) => key, maxLength: 12 });

describe("ids come from what things are", () => {
  it("nothing is put behind one that no other shares; else what tells them apart, and no more", () => {
    const cities = ["north", "south"].map((side) => ({ key: side, id: "springfield", apart: ["city", side] }));
    expect(idsOf(...cities, { key: "x", id: "almaty", apart: ["city", "north"] })).toEqual({
      ...{ north: "springfield-north", south: "springfield-south", x: "almaty" },
    });
  });

  it("the only one of the lowest rank keeps its id", () => {
    const [region, city] = [1, 2].map((rank) => ({
      key: `${rank}`,
      id: "almaty",
      rank,
      apart: [["region", "city"][rank - 1] ?? ""],
    }));
    expect(idsOf(city!, region!)).toEqual({ 1: "almaty", 2: "almaty-city" });
  });

  it("none is given twice, and their order changes nothing", () => {
    fc.assert(
      fc.property(things, fc.nat(), (all, at) => {
        const ids = contentIds(all);
        expect(new Set(ids.values()).size).toBe(all.length);
        const turned = [...all.slice(at % (all.length + 1)), ...all.slice(0, at % (all.length + 1))].reverse();
        expect(Object.fromEntries(contentIds(turned))).toEqual(Object.fromEntries(ids));
      }),
    );
  });
});

describe("a row that is added gives no id to another record", () => {
  const CLAIMS = {
    ...{ day: "day", claimant: { column: "by", kind: "government" }, place: { column: "where", kind: "city" } },
    figures: { column: "figure", metric: { column: "what" } },
  };
  const HEAD = "day,by,where,what,figure";
  const ROWS = [
    "2022-01-05,Минздрав,Алматы,погибли,5",
    "2022-01-05,Health Ministry,Almaty,killed,6",
    "2022-01-05,Денсаулық сақтау министрлігі,Қызылорда,қаза тапты,7",
  ];
  const read = (...rows: string[]) => datasetOf(importBy({ claims: CLAIMS }, [HEAD, ...rows].join("\n")));
  const called = ({ claims, claimants, places }: ReturnType<typeof read>) => ({
    claims: Object.fromEntries(claims.map(({ id, claimant, place, value }) => [id, { claimant, place, value }])),
    names: Object.fromEntries([...claimants, ...places].map(({ id, name }) => [id, name.en])),
  });

  it("names in Cyrillic letters are called by themselves", () => {
    const { names } = called(read(...ROWS));
    expect(names).toMatchObject({
      ...{ minzdrav: "Минздрав", "health-ministry": "Health Ministry", "qyzylorda-without-a-point": "Қызылорда" },
      ...{ "almaty-without-a-point": "Almaty", "almaty-without-a-point-cyrillic": "Алматы" },
    });
  });

  it("whatever the order of the rows, and whatever stands above them", () => {
    const before = called(read(...ROWS));
    expect(called(read(...[...ROWS].reverse()))).toEqual(before);
    const after = called(read("2022-01-04,МВД,Актау,задержаны,9", "2022-01-05,Минздрав,Актау,погибли,1", ...ROWS));
    expect(after.claims).toMatchObject(before.claims);
    expect(after.names).toMatchObject(before.names);
  });

  it("two figures of one claimant, day, place and metric are told apart by what they are", () => {
    const { claims } = read(ROWS[0]!, "2022-01-05,Минздрав,Алматы,погибли,at least 4");
    expect(claims.map(({ id }) => id)).toEqual([
      "cl-pogibli-total-almaty-without-a-point-minzdrav-2022-01-05-5",
      "cl-pogibli-total-almaty-without-a-point-minzdrav-2022-01-05-at-least-4",
    ]);
  });

  it("several points of one name are called by their coordinates", () => {
    const place = { name: "Town", lat: "Lat", lon: "Lon" };
    const rows = ["2022-01-05,Almaty,43.2567,76.92861,A", "2022-01-06,Almaty,43.3,-76.9,B", "2022-01-07,Shu,43,73,C"];
    const made = importBy({ events: { start: "Day", title: "T", place } }, ["Day,Town,Lat,Lon,T", ...rows].join("\n"));
    expect(datasetOf(made).places.map(({ id }) => id)).toEqual([
      ...["whole-area", "almaty-n43-2567-e76-9286", "almaty-n43-3-w76-9", "shu"],
    ]);
    expect(made.report.found).toContainEqual(expect.stringMatching(/^events are called by the numbers of their rows/));
  });
});
