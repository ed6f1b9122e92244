import cyrillicRegular from "@fontsource/golos-text/files/golos-text-cyrillic-400-normal.woff2?url";
import kazakhRegular from "@fontsource/golos-text/files/golos-text-cyrillic-ext-400-normal.woff2?url";
import latinRegular from "@fontsource/golos-text/files/golos-text-latin-400-normal.woff2?url";
import type { FontFacesSpecification } from "maplibre-gl";
import { siteFile } from "#site/site.ts";

const CYRILLIC = ["U+0301", "U+0400-045F", "U+0490-0491", "U+04B0-04B1", "U+2116"];
// Most letters that only Kazakh has are here, but not all: both Cyrillic files are needed.
const CYRILLIC_EXTENDED = ["U+0460-048F", "U+0492-04AF", "U+04B2-052F", "U+20B4"];
const LATIN = ["U+0000-00FF", "U+0131", "U+0152-0153", "U+02BB-02BC", "U+2000-206F", "U+20AC", "U+2212"];

function faces(latin: string, cyrillic: string, kazakh: string): FontFacesSpecification[string] {
  return [
    { url: siteFile(latin), "unicode-range": LATIN },
    { url: siteFile(cyrillic), "unicode-range": CYRILLIC },
    { url: siteFile(kazakh), "unicode-range": CYRILLIC_EXTENDED },
  ];
}

export const REGULAR = "Golos Text Regular";

/** The page's own typeface, drawn to glyphs in the browser: there is no glyph server. */
export function mapFonts(): FontFacesSpecification {
  return {
    [REGULAR]: faces(latinRegular, cyrillicRegular, kazakhRegular),
  };
}
