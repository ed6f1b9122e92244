import type { PackageAbout } from "#ingest/package-about.ts";
import { slugOf } from "#ingest/slugs.ts";

type Told = "title" | "outlet" | "url" | "licence" | "timeZone" | "area" | "language";

/** What a person says of a file; what is left out is taken from its form or its name. */
export type ToldAbout = { readonly [K in Told]?: PackageAbout[K] | undefined };

/** What the file itself is known by. */
export interface FileIdentity extends Pick<PackageAbout, "sha256" | "published" | "publishedTold"> {
  /** The form that it has, by name. */
  readonly form: string;
  /** Its name, without a folder. */
  readonly file: string;
  /** Gives the terms of a file of which nobody says them. */
  readonly otherwise: () => PackageAbout["licence"];
}

/** Who makes the forms that are known by name, and under which terms. */
const MAKERS: Readonly<Record<string, Pick<PackageAbout, "outlet" | "licence">>> = {
  "ucdp-ged": {
    outlet: "UCDP Georeferenced Event Dataset",
    licence: {
      name: "CC-BY-4.0",
      title: "Creative Commons Attribution 4.0 International",
      path: "https://creativecommons.org/licenses/by/4.0/",
    },
  },
  acled: {
    outlet: "ACLED",
    licence: { name: "ACLED", title: "Terms of use of ACLED", path: "https://acleddata.com/terms-and-conditions" },
  },
};

/** What places lie in where nobody names a country. */
export const DEFAULT_AREA = "Whole area";

/** Puts together what is said of the dataset that is made of a file. */
export function aboutFile(identity: FileIdentity, told: ToldAbout): PackageAbout {
  const { form, file, sha256, published, publishedTold = false, otherwise } = identity;
  const document = file.replace(/[^A-Za-z0-9_.-]+/g, "-").replace(/^[-.]+/, "") || "file";
  const stem = document.replace(/(?:\.(?:csv|tsv|txt|geojson|json|gz))+$/i, "");
  const maker = MAKERS[form];
  const title = told.title ?? stem;
  return {
    name: slugOf(title) || "imported",
    title,
    outlet: told.outlet ?? maker?.outlet ?? document,
    url: told.url ?? null,
    published,
    publishedTold,
    language: told.language,
    licence: told.licence ?? maker?.licence ?? otherwise(),
    timeZone: told.timeZone ?? "Etc/UTC",
    document,
    sha256,
    area: told.area ?? DEFAULT_AREA,
  };
}

/** What places lie in whose row names no country, as the first says it that says anything: a person, the mapping, the rows. */
export function areaOf({ area }: Pick<PackageAbout, "area">, otherwise: string | null | undefined): string {
  return area === DEFAULT_AREA ? (otherwise ?? area) : area;
}
