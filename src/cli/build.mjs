// `npm run build`: in a fresh clone, too.
import { ensureInstalled, refuseFolder, requireNamed, requireNode, run } from "#cli/install.mjs";

requireNode();
refuseFolder("npm run build");
requireNamed("--outDir", "npm run build");
ensureInstalled();
run(process.execPath, ["node_modules/vite/bin/vite.js", "build", ...process.argv.slice(2)]);
