import { test as base, expect } from "@playwright/test";
import { Dashboard } from "#e2e/dashboard.ts";
import { NetworkGuard } from "#e2e/network-guard.ts";

interface Fixtures {
  readonly guard: NetworkGuard;
  readonly dashboard: Dashboard;
}

/** Every test runs behind the guard: a request to another origin, a console error or a fault in the page fails it. */
export const test = base.extend<Fixtures>({
  guard: [
    async ({ page, baseURL }, use) => {
      const guard = new NetworkGuard(page, new URL(baseURL ?? "").origin);
      await guard.watch();
      await use(guard);
      expect(guard.violations()).toEqual([]);
    },
    { auto: true },
  ],
  dashboard: async ({ page }, use) => {
    await use(new Dashboard(page));
  },
});
