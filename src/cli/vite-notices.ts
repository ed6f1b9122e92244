import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import { BILL_FILE, billOfMaterials } from "#cli/bill-of-materials.ts";

/** A package that the site holds, as Vite lists it. */
interface Bundled {
  readonly name: string;
  readonly version: string;
  readonly identifier: string;
  readonly text: string;
}

/** Where the built site says whose work it holds. */
export const NOTICES_FILE = "THIRD-PARTY.txt";

const LIST = "third-party.json";

/** Writes the licences of everything of others that a build holds, and the packages that it was made with. */
export function noticesPlugin(): Plugin {
  return {
    name: "qantar-notices",
    // A library is part of nothing that is published by itself; nor is what draws the pages.
    apply: ({ build }, { command }) => command === "build" && !build?.lib && !build?.ssr,
    config: () => ({ build: { license: { fileName: LIST } } }),
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        const list = bundle[LIST];
        if (list?.type !== "asset") throw new Error("Vite has not listed the packages of the build.");
        delete bundle[LIST];
        const source = noticesOf([...JSON.parse(String(list.source)), ...unlisted()]);
        this.emitFile({ type: "asset", fileName: NOTICES_FILE, source });
        this.emitFile({ type: "asset", fileName: BILL_FILE, source: billOfMaterials() });
      },
    },
  };
}

/**
 * What a site holds and Vite does not list: packages that only a worker or a style sheet uses, and what the published file of
 * MapLibre has inside.
 */
function unlisted(): readonly Bundled[] {
  const { dependencies = {}, devDependencies = {} } = manifestOf(".");
  const fonts = Object.keys(devDependencies).filter((name) => name.startsWith("@fontsource/"));
  const inside = Object.keys(manifestOf(folderOf("maplibre-gl")).dependencies ?? {});
  const code = inside.filter((name) => !name.startsWith("@types/"));
  return [...Object.keys(dependencies), ...fonts, ...code].map(bundled);
}

function bundled(name: string): Bundled {
  const folder = folderOf(name);
  const { version, license } = manifestOf(folder);
  const files = readdirSync(folder);
  const file =
    files.find((entry) => /^(?:licen[cs]e|copying)/i.test(entry)) ?? files.find((entry) => /^readme/i.test(entry));
  if (file === undefined) throw new Error(`${name} comes without the text of its licence.`);
  return { name, version, identifier: license, text: readFileSync(join(folder, file), "utf8").trim() };
}

/** The text of the notices: each package once, by name. */
function noticesOf(packages: readonly Bundled[]): string {
  const byName = new Map(packages.map((entry) => [`${entry.name} ${entry.version}`, entry]));
  const entries = [...byName].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    "This site holds the work of others, each under its own licence. The base map is that of Natural Earth (public domain) and of the",
    "OpenStreetMap contributors (lakes, ODbL 1.0): see basemap/PROVENANCE.md. The data of the site have terms of their own.",
    "",
    ...entries.flatMap(([title, { identifier, text }]) => [
      ...["", "=".repeat(80), `${title} (${identifier})`, "=".repeat(80), ""],
      ...[text.replaceAll("\r\n", "\n"), ""],
    ]),
  ].join("\n");
}

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function folderOf(name: string): string {
  return join("node_modules", name);
}
