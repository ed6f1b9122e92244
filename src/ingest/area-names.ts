import { nameWords } from "#ingest/figure-names.ts";
import { shortSlugOf } from "#ingest/slugs.ts";

/** Stand around the name of a country in that of all of it: “Republic of Kazakhstan, total”, «в целом по стране». */
const AROUND: ReadonlySet<string> = new Set([
  ...["the", "of", "in", "whole", "entire", "all", "total", "totals", "overall"],
  ...["republic", "country", "national", "nationwide", "countrywide"],
  ...["республика", "республике", "страна", "страны", "стране", "вся", "всей", "всего", "итого", "в", "по", "целом"],
  ...["республикасы", "ел", "елде", "бойынша", "барлығы", "жалпы", "бүкіл"],
]);

/** What the country of the outlines is called, as an id. */
const OUTLINED: ReadonlySet<string> = new Set([
  ...["kazakhstan", "qazaqstan", "republic-of-kazakhstan", "kz", "kaz", "rk", "qr"],
  ...["kazakhstanu", "kazakhstana", "kazakhstane"],
]);

/** Whether a name is one of the country that the outlines of the map are of, without words around it. */
export function isOutlinedCountry(name: string): boolean {
  return OUTLINED.has(shortSlugOf(name));
}

/** Whether a name is that of an area, whatever stands around it. */
export function isCalledAs(area: string, name: string): boolean {
  const [called, own] = [plain(name), plain(area)];
  return called !== "" && (called === own || (isOutlinedCountry(called) && isOutlinedCountry(own)));
}

/** Whether a name is nothing but words for all of a country. */
export function isNationwide(name: string): boolean {
  return plain(name) === "" && nameWords(name).length > 0;
}

/** The plainest of some names that are those of the country of the outlines; null where none is. */
export function countryAmong(names: Iterable<string>): string | null {
  const called = [...new Set(names)].filter((name) => isOutlinedCountry(plain(name)));
  const [first] = called.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  if (first === undefined) return null;
  const [bare = ""] = first.split(/\s*[,:(–—]/);
  return isOutlinedCountry(plain(bare)) ? bare : first;
}

function plain(name: string): string {
  return nameWords(name)
    .filter((word) => !AROUND.has(word))
    .join(" ");
}
