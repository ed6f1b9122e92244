import { DEFAULT_AREA } from "#ingest/about-file.ts";
import type { IncidentPlace } from "#ingest/incident.ts";
import { listed } from "#ingest/listed.ts";
import { isOtherOutline, outlineOf } from "#ingest/region-outline.ts";

const MOST_NAMED = 8;

/**
 * What a report says of places that are not as their file has them: towns without coordinates, which places.csv can only hold as
 * regions, regions that would be drawn with the outline of another, the country that is made up where none is named, and the area that somebody names where the rows name countries.
 */
export function placesTold(places: Iterable<IncidentPlace>, area: string): string[] {
  const towns = new Set<string>();
  const countries = new Set<string>();
  const spellings = new Map<string, Set<string>>();
  const others = new Set<string>();
  let homeless = false;
  for (const { kind, name, within, pointless = false } of places) {
    if (pointless) towns.add(name);
    const above = within.length === 0 ? [""] : within;
    const [, ...regions] = kind === "region" && !pointless ? [...above, name] : above;
    regions.forEach((region, at) => {
      const named = { name: region, within: [above[0] ?? "", ...regions.slice(0, at)] };
      if (isOtherOutline(named, area)) others.add(region);
      const outline = outlineOf(named, area);
      if (outline !== null) spellings.set(outline, (spellings.get(outline) ?? new Set()).add(region));
    });
    const [country = ""] = kind === "country" ? [name] : within;
    if (country !== "") countries.add(country);
    if (kind !== "country" && kind !== "abroad" && (within[0] ?? "") === "") homeless = true;
  }
  return [
    ...(towns.size === 0
      ? []
      : [
          `places without coordinates, which places.csv calls regions (without an outline, beside the map), since a town needs a point there: ${listed([...towns], MOST_NAMED)}; add columns of latitude and longitude to the file, and choose them on the page or name them in the mapping`,
        ]),
    ...(others.size === 0
      ? []
      : [
          `regions that are called as an outline of the map which is not theirs but a city's, or that of a region elsewhere, and so stand beside the map: ${listed([...others], MOST_NAMED)}; where an outline is meant, put its id in place of …-without-an-outline in all tables of the dataset`,
        ]),
    ...[...spellings].flatMap(([outline, names]) =>
      names.size < 2
        ? []
        : [`taken as one region, ${outline}, whose outline the map has: ${listed([...names], MOST_NAMED)}`],
    ),
    ...(homeless && area === DEFAULT_AREA
      ? [
          `no country is named, so places lie in one called “${DEFAULT_AREA}”; the page asks for its name among the columns, a mapping has it as "area", the command line as --area NAME`,
        ]
      : []),
    ...(homeless || area === DEFAULT_AREA ? [] : unusedArea(area, countries)),
  ];
}

/** Whoever names an area and towns as what places lie in takes these for countries: nothing lies in the area then. */
function unusedArea(area: string, countries: ReadonlySet<string>): string[] {
  if (countries.size === 0 || [...countries].some((name) => name.toLowerCase() === area.toLowerCase())) return [];
  const named = listed([...countries], MOST_NAMED);
  return [
    `no place lies in “${area}” (the area that was named), since the rows name other countries: ${named}; if these are towns or regions, the mapping names their column under region in place of within, or puts the country before them`,
  ];
}
