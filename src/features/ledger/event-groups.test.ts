import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOn, smallLookup } from "#evidence/small-dataset.fixture.ts";
import { groupByDay, groupByPlace } from "#features/ledger/event-groups.ts";
import { eventsNearby } from "#features/ledger/nearby.ts";

const lookup = smallLookup();
const { events } = lookup.dataset;
const OPEN = { from: null, to: null };
const ids = (list: readonly { id: string }[]) => list.map((event) => event.id);

describe("the groups of the events list", () => {
  it("hold every event once, on either clock and in any range", () => {
    const day = fc.option(fc.integer({ min: dayOn("2021-12-30"), max: dayOn("2022-01-20") }).map((n) => n as never));
    fc.assert(
      fc.property(day, fc.constantFrom("happened" as const, "known" as const), (from, clock) => {
        const groups = groupByDay(events, { lookup, clock, range: { from, to: null } });
        const listed = groups.flatMap((group) => [...group.events, ...group.lasting]);
        expect(ids(listed).toSorted()).toEqual(ids(events).toSorted());
      }),
    );
  });

  it("put an event under its day, a lasting one under its first, and one without a day under none", () => {
    const groups = groupByDay(events, { lookup, clock: "happened", range: OPEN });
    expect(groups.map((group) => [group.kind, group.day, ids(group.events), ids(group.lasting)])).toEqual([
      ["earlier", null, ["e-before"], []],
      ["day", dayOn("2022-01-03"), ["e-third"], ["e-long"]],
      ["day", dayOn("2022-01-05"), ["e-fifth"], []],
      ["undated", null, ["e-vague"], []],
    ]);
  });

  it("say of an event that reaches into the range that it began earlier", () => {
    const range = { from: dayOn("2022-01-04"), to: null };
    const groups = groupByDay(events.slice(3), { lookup, clock: "happened", range });
    expect(groups.map((group) => [group.kind, ids(group.events)])).toEqual([
      ["day", ["e-fifth"]],
      ["begun", ["e-long"]],
    ]);
  });

  it("know a day for every event on the clock of publication", () => {
    const groups = groupByDay(events, { lookup, clock: "known", range: OPEN });
    expect(groups.map((group) => [group.kind, group.day, group.events.length])).toEqual([
      ["day", dayOn("2022-01-07"), 4],
      ["day", dayOn("2022-01-10"), 1],
    ]);
  });

  it("by place, keep each event at the place that it is told of", () => {
    expect(groupByPlace(events, lookup).map((group) => [group.place, ids(group.events)])).toEqual([
      ["country", ["e-before", "e-fifth"]],
      ["city", ["e-third", "e-long"]],
      ["site", ["e-vague"]],
    ]);
  });
});

describe("what else happened there", () => {
  it("names only events of that place that are known to that day", () => {
    const at = (id: string) => events.find((event) => event.id === id) ?? events[0]!;
    expect(eventsNearby(lookup, at("e-third"))).toEqual([]);
    expect(eventsNearby(lookup, at("e-vague"))).toEqual([]);
    const twin = { ...at("e-third"), id: "e-twin" };
    expect(ids(eventsNearby(smallLookup({ events: [...events, twin] }), twin))).toEqual(["e-third"]);
  });
});
