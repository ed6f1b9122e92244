import fc from "fast-check";
import { expect, it } from "vitest";
import { type Day, isoDay, parseDay } from "#dataset/day.ts";
import type { EventRecord } from "#dataset/records.ts";
import { cubeOf } from "#model/event-cube.ts";
import { indexEvents } from "#model/event-index.ts";
import { EVERYTHING } from "#model/filter.ts";
import { keptEvents } from "#model/kept-events.ts";
import { recordSums } from "#model/record-sums.ts";
import { anEvent, sampleLookup } from "#model/sample-dataset.ts";
import { periodLength, sumsOverTime } from "#model/sums-over-time.ts";

const day = (iso: string) => parseDay(iso) ?? expect.fail(iso);

function sumsOf(events: EventRecord[]) {
  const index = indexEvents(sampleLookup({ events }), "happened");
  return cubeOf(index, keptEvents(index, EVERYTHING)).sums;
}

it("periods are days, months or years, as many as can be seen apart", () => {
  expect(periodLength(day("2022-01-02"), day("2022-01-19"))).toBe("day");
  expect(periodLength(day("2022-01-02"), day("2022-12-31"))).toBe("month");
  expect(periodLength(day("1989-05-20"), day("2018-12-30"))).toBe("year");
});

it("a period without records is there, and counts nobody: not zero", () => {
  const sums = sumsOf([anEvent({ start: day("2021-12-31"), end: day("2021-12-31"), killedBest: 2 })]);
  const coverage = { from: day("2021-11-15"), to: day("2022-02-01") };
  const periods = sumsOverTime(sums, { from: null, to: null }, coverage);
  expect(periods?.map(({ from, to, sums }) => [isoDay(from), isoDay(to), sums.killedBest?.total ?? null])).toEqual([
    ["2021-11-01", "2021-11-30", null],
    ["2021-12-01", "2021-12-31", 2],
    ["2022-01-01", "2022-01-31", null],
    ["2022-02-01", "2022-02-28", null],
  ]);
});

it("the first and the last day of a period belong to it", () => {
  const on = (iso: string, killedBest: number) => anEvent({ start: day(iso), end: day(iso), killedBest });
  const sums = sumsOf([on("2021-12-01", 1), on("2021-12-31", 20), on("2022-01-01", 300), on("2022-01-31", 4000)]);
  const coverage = { from: day("2021-11-15"), to: day("2022-02-01") };
  const periods = sumsOverTime(sums, { from: null, to: null }, coverage);
  expect(periods?.map(({ sums }) => sums.killedBest?.total ?? null)).toEqual([null, 21, 4300, null]);
});

it("the periods of any length follow each other without a gap and add up to all records, those beyond the ends too", () => {
  const record = fc.record({ start: fc.integer({ min: 15_000, max: 24_000 }), killedBest: fc.option(fc.nat(500)) });
  fc.assert(
    fc.property(fc.array(record), fc.integer({ min: 16_000, max: 20_000 }), fc.nat(3000), (records, start, span) => {
      const [from, to] = [start as Day, (start + span) as Day];
      const events = records.map((given) => anEvent({ ...given, start: given.start as Day, end: given.start as Day }));
      const periods = sumsOverTime(sumsOf(events), { from: null, to: null }, { from, to }) ?? [];
      periods.forEach((period, index) => {
        if (index > 0) expect(period.from).toBe((periods[index - 1]?.to ?? Number.NaN) + 1);
      });
      const total = periods.reduce((sum, { sums }) => sum + (sums.killedBest?.total ?? 0), 0);
      expect(total).toBe(recordSums(events).killedBest?.total ?? 0);
      expect(periods.reduce((sum, { sums }) => sum + sums.records, 0)).toBe(events.length);
    }),
    { numRuns: 40 },
  );
});
