import { openOnce } from "#app/open-once.ts";
import { whenWanted } from "#app/wake.ts";

await whenWanted();
await openOnce(import("#app/open-dashboard.ts").then(({ openDashboard }) => openDashboard));
