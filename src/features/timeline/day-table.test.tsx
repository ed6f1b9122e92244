import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { parseDay } from "#dataset/day.ts";
import { DayTable } from "#features/timeline/day-table.tsx";
import { textIn } from "#i18n/text.fixture.ts";
import type { PeriodBar } from "#model/day-bars.ts";
import type { Clock } from "#model/filter.ts";
import { TextProvider } from "#ui/text-context.tsx";

const day = parseDay("2022-01-09") ?? expect.fail();
const bar = (n: number): PeriodBar => ({
  from: day,
  to: day,
  byFamily: Uint32Array.of(n),
  spannedByFamily: Uint32Array.of(0),
});

const table = (clock: Clock) =>
  renderToStaticMarkup(
    <TextProvider text={textIn("en")}>
      <DayTable
        shown={{ measure: null, bars: { earlier: bar(0), bars: [bar(7)], later: bar(0) }, ends: null }}
        period="day"
        coverage={{ from: day, to: day }}
        clock={clock}
      />
    </TextProvider>,
  );

test("by the clock of what happened the table tells dated events from those of a span", () => {
  expect(table("happened")).toContain("Dated to the day");
  expect(table("happened")).toContain("lasts several days");
});

test("by the clock of what was known it counts what first came out, which lasts no longer than that day", () => {
  expect(table("known")).toContain("Events by day of first publication.");
  expect(table("known")).toContain("First published then");
  expect(table("known")).not.toMatch(/Dated to the day|Lasting|lasts/);
});
