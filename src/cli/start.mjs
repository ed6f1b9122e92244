// `npm start`: from a fresh clone to the served page.
import { ensureInstalled, requireNode, run } from "#cli/install.mjs";

requireNode();
ensureInstalled();
run("npm", ["run", "--silent", "build"]);
const { serve } = await import("#cli/serve.mjs");
await serve("dist");
