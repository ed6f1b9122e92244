import { Dashboard } from "#app/dashboard.tsx";
import { openPage } from "#app/open-page.ts";
import { followKeptSite } from "#io/kept-site.ts";
import { isFramed } from "#site/is-framed.ts";
import { serviceWorkerAddress } from "#site/offline-site.ts";

/** Opens the dashboard, and keeps up with what this device holds of the site. */
export function openDashboard(): void {
  openPage(Dashboard, { replaceOnly: isFramed(), ownWorkers: [serviceWorkerAddress()] });
  void followKeptSite();
}
