// `npm run build`: in a fresh clone, too.
import { ensureInstalled, requireNode, run } from "#cli/install.mjs";

requireNode();
ensureInstalled();
run(process.execPath, ["node_modules/vite/bin/vite.js", "build", ...process.argv.slice(2)]);
