import type { Point } from "#dataset/point.ts";
import { TABLE_NAMES } from "#dataset/table-name.ts";
import { tableSchemas } from "#dataset/table-schema.ts";
import type { CategoryFamilies } from "#ingest/category-families.ts";
import { OWN_SENTENCES, spoken } from "#ingest/own-words.ts";
import type { PackageAbout } from "#ingest/package-about.ts";

/** A thing that the descriptor declares, with its name in English. */
export interface Labelled {
  readonly id: string;
  readonly label: { readonly en: string };
}

/** What of an imported dataset depends on its rows. */
export interface PackageContent {
  readonly coverage: { readonly from: string; readonly to: string };
  /** All of its points; where there are none, all that the page has outlines of is drawn. */
  readonly points: Iterable<Point>;
  readonly families: CategoryFamilies["families"];
  /** Drawn as steps where nothing else is said. */
  readonly metrics: readonly (Labelled & {
    readonly chart?: "steps" | "points";
    /** Null, or left out, where people are counted. */
    readonly unit?: Labelled["label"] | null;
  })[];
  readonly populations: readonly Labelled[];
}

const PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
/** As far as the page has outlines: what is placed nowhere is shown beside them. */
const GROUND = [25, 15, 111, 69] as const;
/** Room around the points: a part of their extent, and a degree at least. */
const PADDING = 0.05;

/** The datapackage.json of an imported dataset, in the language of its texts. */
export function packageDescriptor(about: PackageAbout, content: PackageContent): object {
  const { coverage, points, families, metrics, populations } = content;
  const { language = "en" } = about;
  const text = (said: string) => ({ [language]: spoken(said, language) });
  const named = <T extends Labelled>(one: T) => ({ ...one, label: text(one.label.en) });
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const schemas = tableSchemas({
    languages: [language],
    declared: {
      metrics: ids(metrics),
      populations: ids(populations),
      categories: families.flatMap(({ categories }) => ids(categories)),
    },
  });
  return {
    $schema: PROFILE,
    name: about.name,
    version: "1.0.0",
    title: about.title,
    licenses: [about.licence],
    contributors: [{ title: about.outlet, roles: ["creator"] }],
    qantar: {
      languages: [language],
      title: text(about.title),
      subtitle: text(OWN_SENTENCES[language].importedFrom(about.document)),
      timeZone: about.timeZone,
      coverage,
      map: { bounds: boundsOf(points) },
      metrics: metrics.map(({ unit = null, ...metric }) => ({
        ...{ chart: "steps", unit: unit === null ? null : text(unit.en) },
        ...named(metric),
      })),
      populations: populations.map(named),
      families: families.map((family) => ({ ...named(family), categories: family.categories.map(named) })),
    },
    resources: TABLE_NAMES.map((name) => ({
      name,
      path: `${name}.csv`,
      format: "csv",
      encoding: "utf-8",
      schema: schemas[name],
    })),
  };
}

function boundsOf(points: PackageContent["points"]): [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { lat, lon } of points) {
    [west, east] = [Math.min(west, lon), Math.max(east, lon)];
    [south, north] = [Math.min(south, lat), Math.max(north, lat)];
  }
  if (west > east) return [...GROUND];
  const [wide, high] = [Math.max(1, (east - west) * PADDING), Math.max(1, (north - south) * PADDING)];
  const round = (degrees: number) => Math.round(degrees * 100) / 100;
  return [
    round(Math.max(-180, west - wide)),
    round(Math.max(-90, south - high)),
    round(Math.min(180, east + wide)),
    round(Math.min(90, north + high)),
  ];
}
