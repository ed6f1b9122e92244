/** What this check reads of package.json. */
export interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

/** What this check reads of a package in package-lock.json. */
export interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

/** What this check reads of package-lock.json; the key of the project itself is empty. */
export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

/** The most packages that may reach the browser of a reader by our own choice. */
const MOST_DEPENDENCIES = 15;

const FREE: ReadonlySet<string> = new Set([
  ...["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD", "CC0-1.0", "Unlicense"],
]);
/** Files under this one keep it, and the site holds none: it serves to develop alone. */
const FREE_TO_DEVELOP = "MPL-2.0";
/** The licence of fonts: they may be sold with any program, and not by themselves. */
const FREE_FOR_FONTS = "OFL-1.1";
const FONTS = /^@(?:fontsource|expo-google-fonts)\//;

/** Packages that declare no licence of the list, and why they may stay. */
const LOOKED_AT: Readonly<Record<string, string>> = {
  "@mapbox/jsonlint-lines-primitives@2.0.2":
    "a fork of zaach/jsonlint, which is MIT; only a command of the style specification that we do not run uses it, and no site holds it",
};

/** Packages with a script at installation that we do not let run, and why nothing is missing then. */
const WITHOUT_SCRIPT: Readonly<Record<string, string>> = {
  esbuild: "its script only checks the program that came as an optional dependency for this machine",
};

/** Everything in the two files that could let in what nobody chose. Empty where there is nothing. */
export function lockProblems(manifest: Manifest, lock: Lock): readonly string[] {
  const packages = Object.entries(lock.packages).filter(([path]) => path !== "");
  return [
    ...problemsOfManifest(manifest),
    ...packages.flatMap(([path, entry]) => problemsOfPackage(nameOf(path), entry)),
  ];
}

function problemsOfManifest({ dependencies, devDependencies, overrides = {} }: Manifest): string[] {
  const listed = [dependencies, devDependencies, overrides].flatMap((list) => Object.entries(list));
  const count = Object.keys(dependencies).length;
  return [
    ...listed
      .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
      .map(([name, version]) => `${name}: ${version} is not one version`),
    ...Object.keys(dependencies)
      .filter((name) => Object.hasOwn(devDependencies, name))
      .map((name) => `${name}: is listed twice`),
    ...(count > MOST_DEPENDENCIES ? [`dependencies: ${count} are more than ${MOST_DEPENDENCIES}`] : []),
  ];
}

function problemsOfPackage(name: string, entry: LockedPackage): string[] {
  const { version = "", license = "none", integrity = "", resolved, dev = false, hasInstallScript = false } = entry;
  const problems: string[] = [];
  if (!isAllowed(license, name, dev) && !Object.hasOwn(LOOKED_AT, `${name}@${version}`)) {
    problems.push(`licence ${license} is not allowed ${dev ? "to develop with" : "in a site"}`);
  }
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity)) problems.push("has no SHA-512 to know it by");
  if (resolved !== undefined) problems.push(`is bound to ${resolved}; leave the registry to the one who installs`);
  if (hasInstallScript && !Object.hasOwn(WITHOUT_SCRIPT, name))
    problems.push("wants to run a script when it is installed");
  return problems.map((problem) => `${name}@${version}: ${problem}`);
}

/** `A OR B` is free where one of them is, `A AND B` where both are; an expression of both kinds has to be looked at. */
function isAllowed(expression: string, name: string, dev: boolean): boolean {
  const free = (licence: string) =>
    FREE.has(licence) || (dev && licence === FREE_TO_DEVELOP) || (FONTS.test(name) && licence === FREE_FOR_FONTS);
  const bare = expression.replace(/^\((.*)\)$/, "$1");
  return bare.includes(" OR ") ? bare.split(" OR ").some(free) : bare.split(" AND ").every(free);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}
