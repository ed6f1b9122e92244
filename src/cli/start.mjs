// `npm start`: from a fresh clone to the served page.
import { ensureInstalled, refuseFolder, requireNode, run } from "#cli/install.mjs";

requireNode();
refuseFolder("npm start");
ensureInstalled();
run("npm", ["run", "--silent", "build"]);
const { serve } = await import("#cli/serve.mjs");
await serve("dist");
