import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type ConfigEnv, normalizePath, type Plugin, transformWithOxc, type UserConfig } from "vite";
import { isLeftOut, standInFor } from "#cli/library-parts.ts";

const SOURCES = normalizePath(resolve("node_modules/maplibre-gl/src"));
const WORKER = `${SOURCES}/source/worker.ts`;
/** As its makers compile it: a field that is only declared is not set to nothing after the class above has filled it. */
const WRITTEN_FOR = { compilerOptions: { useDefineForClassFields: false } };
const SHARED = "map-shared";

function apply({ build }: UserConfig, { command }: ConfigEnv): boolean {
  return command === "build" && !build?.lib && !build?.ssr;
}

const MANIFEST: { version: string; dependencies: object } = JSON.parse(
  readFileSync("node_modules/maplibre-gl/package.json", "utf8"),
);
const MADE_OF = ["maplibre-gl/src", ...Object.keys(MANIFEST.dependencies)].map((folder) => `/node_modules/${folder}/`);

/**
 * Builds the map library from the sources in its package, its worker as a file of the same build: the two published files hold most of
 * their code twice, so that a page that shares it is a quarter smaller. Parts of it that nothing uses are left out.
 */
export function mapLibraryPlugin(): Plugin[] {
  return [sourcesPlugin(), noTilesPlugin()];
}

const NO_TILES = "\0no-tiles";

/** Leaves out the reader of a format of tiles that no map of the site has: a tenth of what the map and its worker share. */
function noTilesPlugin(): Plugin {
  return {
    name: "qantar-no-map-tiles",
    apply,
    enforce: "pre",
    resolveId: { filter: { id: /^@maplibre\/mlt$/ }, handler: () => NO_TILES },
    load: {
      filter: { id: new RegExp(`^${NO_TILES}$`) },
      handler: () => `
        export const GEOMETRY_TYPE = {};
        export function decodeTile() { throw new Error("This map is built without a reader of MapLibre tiles."); }`,
    },
  };
}

function sourcesPlugin(): Plugin {
  return {
    name: "qantar-map-library",
    apply,
    enforce: "pre",
    config: () => ({
      build: {
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: [
                {
                  name: SHARED,
                  test: (file) => MADE_OF.some((folder) => file.includes(folder)),
                  minShareCount: 2,
                  priority: 1,
                },
              ],
            },
          },
        },
      },
    }),
    resolveId: {
      filter: { id: /^maplibre-gl$/ },
      handler: () => `${SOURCES}/index.ts`,
    },
    load: {
      filter: { id: /\/src\/features\/map\/map-worker-file\.ts$/ },
      handler() {
        const worker = this.emitFile({ type: "chunk", id: WORKER, name: "map-worker" });
        return `export const MAP_WORKER = import.meta.ROLLUP_FILE_URL_${worker};`;
      },
    },
    transform: {
      filter: { id: /\/maplibre-gl(?:\/src\/.+\.ts|-style-spec\/dist\/.+\.mjs)$/ },
      async handler(code, file) {
        if (file.endsWith(".mjs")) return isLeftOut(file) ? standInFor(code, file) : null;
        // All that it reads of its manifest, which would come along whole.
        const numbered = code.replaceAll("packageJSON.version", JSON.stringify(MANIFEST.version));
        const written = await transformWithOxc(numbered, file, { target: "es2022", tsconfig: WRITTEN_FOR });
        if (isLeftOut(file)) return { code: standInFor(written.code, file), moduleSideEffects: false };
        // What the package says of all of its sources is not so of those that make its controls.
        return { code: written.code, moduleSideEffects: !file.includes("/maplibre-gl/src/ui/") };
      },
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
      const shared = chunks.find(({ name }) => name === SHARED)?.fileName;
      const loaded = chunks.find(({ facadeModuleId }) => facadeModuleId === WORKER)?.imports;
      if (shared === undefined || loaded?.join() !== shared)
        this.error(
          `The worker of the map is to load ${shared} alone, which it shares with the page, and loads ${loaded}.`,
        );
    },
  };
}
