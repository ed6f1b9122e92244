// `npm run data`: in a fresh clone, too.
import { ensureInstalled, requireNode, run } from "#cli/install.mjs";

requireNode();
ensureInstalled();
run(process.execPath, ["--import", "tsx", "src/cli/data.ts", ...process.argv.slice(2)]);
