import { isMeasured } from "#ingest/figure-names.ts";
import { thingsCounted } from "#ingest/things-counted.ts";

const UNITS: ReadonlySet<string> = new Set([
  ...[
    "%",
    "‰",
    "mm",
    "cm",
    "km",
    "m2",
    "m²",
    "km2",
    "km²",
    "m3",
    "m³",
    "kg",
    "km/h",
    "m/s",
    "°c",
    "°f",
    "kw",
    "mw",
    "gw",
    "kwh",
  ],
  ...[
    "usd",
    "eur",
    "kzt",
    "rub",
    "$",
    "€",
    "£",
    "₸",
    "₽",
    "tenge",
    "dollars",
    "euros",
    "hours",
    "days",
    "litres",
    "percent",
  ],
  ...["мм", "см", "км", "м2", "м²", "км2", "км²", "м3", "м³", "кг", "км/ч", "м/с", "квт", "мвт", "квтч"],
  ...["тг", "тенге", "руб", "рублей", "долларов", "евро", "часов", "дней", "процентов", "теңге", "сағат", "пайыз"],
]);
/** Stand for other things behind a count: “killed (m)” are men. */
const SHORT_UNITS: ReadonlySet<string> = new Set(["m", "м", "t", "т", "ha", "га"]);
const SCALE = /^(?:thousand|thous\.?|million|mln\.?|billion|bn\.?|тыс\.?|млн\.?|млрд\.?|мың)\s+/iu;
const BEHIND = /^(?<what>.*\S)\s*(?:[([]\s*(?<inside>[^()[\]]+?)\s*[)\]]|,\s*(?<after>[^,]+?))\s*$/u;

/** What a column measures, and in which unit, by its name: “Rainfall (mm)”, «Ущерб, млн тг», “Number of protests”; null where it names none that is known. */
export function unitInName(column: string): { readonly what: string; readonly unit: string } | null {
  const things = thingsCounted(column);
  if (things !== null) return { what: column, unit: things };
  const { what, inside, after } = BEHIND.exec(column)?.groups ?? {};
  const unit = inside ?? after;
  if (what === undefined || unit === undefined) return null;
  const bare = unit.replace(SCALE, "").replace(/\.$/, "").toLowerCase();
  return UNITS.has(bare) || (SHORT_UNITS.has(bare) && isMeasured(column)) ? { what, unit } : null;
}
