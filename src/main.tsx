import { Dashboard } from "#app/dashboard.tsx";
import { openPage } from "#app/open-page.ts";

openPage(Dashboard, { replaceOnly: window.parent !== window });
