import { readFile } from "node:fs/promises";

const SHIPPED = "data/kazakhstan-2022-01/datapackage.json";
const BUILT = "dist/data/datapackage.json";

async function nameIn(path: string): Promise<string | null> {
  const text = await readFile(path, "utf8").catch(() => null);
  return text === null ? null : (JSON.parse(text) as { name: string }).name;
}

/** Stops before the first test where dist/ is not the site of the shipped dataset: of another one each test would fail, and none would say why. */
export default async function builtSite(): Promise<void> {
  const [built, shipped] = await Promise.all([nameIn(BUILT), nameIn(SHIPPED)]);
  if (built === shipped) return;
  const held = built === null ? "no site" : `the site of the dataset ${built}`;
  throw new Error(`dist/ holds ${held}; these tests are of ${shipped}. Run \`npm run build\` first.`);
}
