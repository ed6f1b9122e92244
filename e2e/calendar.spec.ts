import { expect, test } from "@playwright/test";
import { addDays, eachDay } from "#dataset/day.ts";
import { bundleFormatters } from "#e2e/bundle-formatters.ts";
import type * as Formatters from "#e2e/formatters.ts";
import { CALENDAR_DAYS, platformDay, platformDays, platformNumber } from "#i18n/calendar-oracle.fixture.ts";

declare const formatters: typeof Formatters;

let script: string;

test.beforeAll(async () => {
  script = await bundleFormatters();
});

test.beforeEach(async ({ page }) => {
  await page.addScriptTag({ content: script });
});

for (const language of ["en", "ru", "kk"] as const) {
  test(`the browser writes every day of six years as Node does: ${language}`, async ({ page }) => {
    const days = eachDay(CALENDAR_DAYS.from, CALENDAR_DAYS.to);
    for (const style of ["number", "short", "medium", "date", "long"] as const) {
      const written = await page.evaluate(([all, tongue, shape]) => formatters.everyDay(all, tongue, shape), [
        CALENDAR_DAYS,
        language,
        style,
      ] as const);
      expect(written).toEqual(days.map(platformDay(language, style)));
    }
  });

  test(`the browser joins two days as Node does: ${language}`, async ({ page }) => {
    const starts = eachDay(CALENDAR_DAYS.from, CALENDAR_DAYS.to);
    for (const style of ["short", "medium"] as const) {
      const platform = platformDays(language, style);
      for (const length of [0, 1, 17, 45, 366]) {
        const written = await page.evaluate(([all, tongue, shape]) => formatters.everySpan(all, tongue, shape), [
          { ...CALENDAR_DAYS, length },
          language,
          style,
        ] as const);
        expect(written).toEqual(starts.map((from) => platform({ from, to: addDays(from, length) })));
      }
    }
  });

  test(`the browser writes numbers and shares as Node does: ${language}`, async ({ page }) => {
    const numbers = [0, 7, 164, 999, 1000, 7939, 20_000, 123_456, 1_000_000_000, 0.5, 1234.5678, -16, -1234.5];
    const shares = [0, 0.05, 0.1, 0.125, 1, 12.5];
    const written = await page.evaluate(
      ([figures, parts, tongue]) => [
        ...formatters.everyNumber(figures, tongue),
        ...formatters.everyShare(parts, tongue),
      ],
      [numbers, shares, language] as const,
    );
    const platform = [
      ...numbers.map(platformNumber(language, "decimal")),
      ...shares.map(platformNumber(language, "percent")),
    ];
    expect(written).toEqual(platform);
  });
}
