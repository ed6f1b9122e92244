import { whenWanted } from "#app/wake.ts";

await whenWanted();
const { openDashboard } = await import("#app/open-dashboard.ts");
openDashboard();
