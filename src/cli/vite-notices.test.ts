import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "vite";
import { expect, it } from "vitest";
import { BILL_FILE } from "#cli/bill-of-materials.ts";
import { withSampleFolder } from "#cli/sample-folder.ts";
import { NOTICES_FILE, noticesPlugin } from "#cli/vite-notices.ts";

it("a site says whose work it holds and under which terms: its scripts, workers, fonts, the parts of its map, and the base map", {
  timeout: 60_000,
}, async () => {
  await withSampleFolder(async (_, root) => {
    await writeFile(join(root, "index.html"), '<script type="module" src="/main.js"></script>');
    await writeFile(
      join(root, "main.js"),
      `import axe from ${JSON.stringify(resolve("node_modules/axe-core/axe.js"))}; console.log(axe);`,
    );
    await build({ root, base: "./", configFile: false, logLevel: "silent", plugins: [noticesPlugin()] });
    expect(JSON.parse(await readFile(join(root, "dist", BILL_FILE), "utf8")).bomFormat).toBe("CycloneDX");
    const notices = await readFile(join(root, "dist", NOTICES_FILE), "utf8");
    const { dependencies } = JSON.parse(await readFile("package.json", "utf8"));
    const inside = [
      "@mapbox/tiny-sdf",
      "kdbush",
      "murmurhash-js",
      "@fontsource/golos-text",
      "@fontsource/source-serif-4",
    ];
    const titles = [...notices.matchAll(/^={80}\n(\S+) \d\S* \(.+\)\n={80}\n\n(?=\S)/gm)].map(([, name]) => name);
    expect(titles).toEqual(expect.arrayContaining(["axe-core", ...Object.keys(dependencies), ...inside]));
    expect(new Set(titles).size).toBe(titles.length);
    for (const words of ["SIL OPEN FONT LICENSE", "mapbox-gl-js v1.13", "Natural Earth", "OpenStreetMap"]) {
      expect(notices).toContain(words);
    }
    await expect(readFile(join(root, "dist", "third-party.json"))).rejects.toThrow();
  });
});
