import { test as base, expect } from "@playwright/test";
import { Dashboard } from "#e2e/dashboard.ts";
import { withoutGraphics } from "#e2e/graphics.ts";
import { HostDriver } from "#e2e/host-driver.ts";
import { HostServer } from "#e2e/host-server.ts";
import { NetworkGuard } from "#e2e/network-guard.ts";

interface Fixtures {
  /** Whether the browser draws the map: not where a test is not about it, see graphics.ts. */
  readonly graphics: boolean;
  readonly guard: NetworkGuard;
  readonly dashboard: Dashboard;
  /** The page of another site, which the guard lets through. */
  readonly host: HostDriver;
}

/** Every test runs behind the guard: a request to another origin, a console error or a fault in the page fails it. */
export const test = base.extend<Fixtures>({
  graphics: [true, { option: true }],
  guard: [
    async ({ page, baseURL, graphics }, use) => {
      if (!graphics) await withoutGraphics(page);
      const guard = new NetworkGuard(page, new URL(baseURL ?? "").origin);
      await guard.watch();
      await use(guard);
      await guard.settled();
      expect(guard.violations()).toEqual([]);
    },
    { auto: true },
  ],
  host: async ({ page, guard, baseURL }, use) => {
    const site = baseURL ?? "";
    const server = new HostServer(site);
    const origin = await server.open();
    guard.allow(origin);
    await use(new HostDriver(page, { site, server, origin }));
    await server.close();
  },
  dashboard: async ({ page }, use) => {
    await use(new Dashboard(page));
  },
});
