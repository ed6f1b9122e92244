// `npm run dev`: in a fresh clone, too.
import { ensureInstalled, refuseFolder, requireNode, run } from "#cli/install.mjs";

requireNode();
refuseFolder("npm run dev");
ensureInstalled();
run(process.execPath, ["node_modules/vite/bin/vite.js", ...process.argv.slice(2)]);
