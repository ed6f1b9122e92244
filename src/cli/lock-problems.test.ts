import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Lock, type LockedPackage, lockProblems, type Manifest } from "#cli/lock-problems.ts";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const MANIFEST: Manifest = read("package.json");
const LOCK: Lock = read("package-lock.json");
const SOUND: LockedPackage = {
  version: "1.0.0",
  license: "MIT",
  integrity: LOCK.packages["node_modules/react"]!.integrity!,
};

/** What is said of the project with one more package, or with another entry for one that it has. */
function planted(name: string, entry: LockedPackage): readonly string[] {
  const path = `node_modules/${name}`;
  return lockProblems(MANIFEST, { packages: { ...LOCK.packages, [path]: { ...LOCK.packages[path], ...entry } } });
}

describe("what is installed is what somebody chose", () => {
  it("here", () => {
    expect(lockProblems(MANIFEST, LOCK)).toEqual([]);
  });

  it("in the recipe of the base map", () => {
    const manifest = { devDependencies: {}, ...read("data/basemap/package.json") };
    expect(lockProblems(manifest, read("data/basemap/package-lock.json"))).toEqual([]);
  });

  it.each(["GPL-3.0-only", "AGPL-3.0-or-later", "SEE LICENSE IN LICENSE", "UNLICENSED", "CC-BY-NC-4.0"])(
    "a planted package under %s is refused, to develop with too",
    (license) => {
      expect(planted("planted", { ...SOUND, license })).toEqual([
        `planted@1.0.0: licence ${license} is not allowed in a site`,
      ]);
      expect(planted("planted", { ...SOUND, license, dev: true })).toHaveLength(1);
    },
  );

  it("one without a licence is refused, also the next version of one that was looked at", () => {
    const { license: _, ...bare } = SOUND;
    expect(planted("planted", bare)).toEqual(["planted@1.0.0: licence none is not allowed in a site"]);
    expect(planted("@mapbox/jsonlint-lines-primitives", { version: "2.0.3" })).toHaveLength(1);
  });

  it("one may be chosen under any of its licences, and has to be free under all that hold together", () => {
    expect(planted("planted", { ...SOUND, license: "(GPL-2.0-only OR MIT)" })).toEqual([]);
    expect(planted("planted", { ...SOUND, license: "MIT AND GPL-2.0-only" })).toHaveLength(1);
    expect(planted("planted", { ...SOUND, license: "GPL-2.0-only AND (MIT OR ISC)" })).toHaveLength(1);
  });

  it("MPL-2.0 is for development, and OFL-1.1 for fonts", () => {
    expect(planted("planted", { ...SOUND, license: "MPL-2.0", dev: true })).toEqual([]);
    expect(planted("planted", { ...SOUND, license: "MPL-2.0" })).toHaveLength(1);
    expect(planted("planted", { ...SOUND, license: "OFL-1.1" })).toHaveLength(1);
    expect(planted("@fontsource/planted", { ...SOUND, license: "OFL-1.1" })).toEqual([]);
  });

  it.each<[string, LockedPackage]>([
    ["another registry", { resolved: "https://registry.example/react.tgz" }],
    ["another protocol", { resolved: "git+ssh://git@example.org/react.git#1" }],
    ["a weak fingerprint", { integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" }],
    ["an empty fingerprint", { integrity: "" }],
    ["a script at installation", { hasInstallScript: true }],
  ])("a lock that was edited to hold %s is refused", (_, entry) => {
    expect(planted("react", entry)).toEqual([expect.stringMatching(/^react@\d/)]);
  });

  it("each package is one version, listed once, and few reach the browser of a reader", () => {
    const manifest = (dependencies: Record<string, string>) => lockProblems({ ...MANIFEST, dependencies }, LOCK);
    expect(manifest({ react: "^19.3.1" })).toEqual(["react: ^19.3.1 is not one version"]);
    expect(manifest({ vite: "8.3.8" })).toEqual(["vite: is listed twice"]);
    const many = Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`planted-${index}`, "1.0.0"]));
    expect(manifest(many)).toEqual(["dependencies: 16 are more than 15"]);
  });
});

it("npm runs no script of a package and binds no lock to a registry, whoever installs", () => {
  const settings = readFileSync(".npmrc", "utf8").split("\n");
  for (const setting of ["ignore-scripts=true", "omit-lockfile-registry-resolved=true", "save-exact=true"]) {
    expect(settings).toContain(setting);
  }
});
