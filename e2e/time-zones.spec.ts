import { type Browser, expect, test } from "@playwright/test";
import { Dashboard } from "#e2e/dashboard.ts";
import { withoutGraphics } from "#e2e/graphics.ts";

const ZONES = ["America/Los_Angeles", "UTC", "Asia/Almaty", "Pacific/Kiritimati"];
/** Noon in Greenwich, when it is already the next day on Kiritimati. */
const NOW = "2026-03-15T12:00:00Z";
const CLAIM = "?claim=cl-killed-security-forces-16-interior-ministry";

/** Views of the page, and words by which each is known to be there. */
const STATES = {
  "": "Every mark is one claim",
  "?panel=disagreements": "where the accounts part",
  "?panel=events": "events, earlier",
  "?panel=claims&place=almaty": "One row, one claim",
  "?panel=sources": "read paragraph by paragraph",
  "?sheet=method": "What a claim is",
  "?clock=known&panel=events&to=2022-01-09": "Published on",
  [CLAIM]: "Where it is printed",
};

async function openIn(browser: Browser, timezoneId: string): Promise<Dashboard> {
  const context = await browser.newContext({ timezoneId, permissions: ["clipboard-read", "clipboard-write"] });
  const dashboard = new Dashboard(await context.newPage());
  await withoutGraphics(dashboard.page);
  await dashboard.page.clock.setFixedTime(NOW);
  await dashboard.open();
  return dashboard;
}

/** What the page says in each of its states, and at last the citation of the open claim. */
async function everythingSaid(dashboard: Dashboard): Promise<{ said: Record<string, string>; citation: string }> {
  const said: Record<string, string> = {};
  for (const [query, words] of Object.entries(STATES)) {
    await dashboard.goTo(query);
    // What is announced of the days comes when they rest.
    await dashboard.counted();
    said[query] = await dashboard.allText(words);
  }
  await dashboard.button("Copy as citation").click();
  return { said, citation: await dashboard.page.evaluate(() => navigator.clipboard.readText()) };
}

test("the page says the same wherever it is read, and only a citation names the day of its reader", async ({
  browser,
}) => {
  const read = new Map<string, Awaited<ReturnType<typeof everythingSaid>>>();
  for (const zone of ZONES) {
    const dashboard = await openIn(browser, zone);
    read.set(zone, await everythingSaid(dashboard));
    await dashboard.page.context().close();
  }

  const greenwich = read.get("UTC");
  for (const [zone, { said, citation }] of read) {
    for (const query of Object.keys(STATES)) expect(said[query], `${zone} ${query}`).toBe(greenwich?.said[query]);
    expect(citation).toContain("Sunday, 9\u00a0January 2022");
  }
  const accessed = ZONES.map((zone) => read.get(zone)?.citation.match(/Accessed (.+?)\./)?.[1]);
  expect(accessed).toEqual([15, 15, 15, 16].map((day) => `${day}\u00a0Mar 2026`));
});
