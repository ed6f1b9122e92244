import { Dashboard } from "#app/dashboard.tsx";
import { openPage } from "#app/open-page.ts";
import { followKeptSite } from "#io/kept-site.ts";
import { isFramed } from "#site/is-framed.ts";
import { serviceWorkerAddress } from "#site/offline-site.ts";

openPage(Dashboard, { replaceOnly: isFramed(), ownWorkers: [serviceWorkerAddress()] });
void followKeptSite();
