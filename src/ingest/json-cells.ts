/** Lists and objects within others beyond this depth are no cell, and are left empty. */
const DEPTH = 4;
/** What says what an object is, where it has it; the first of these. */
const SAYS = ["value", "path", "name"] as const;

type Cell = readonly [column: string, text: string];

/** The cells of a record by its names. What an object in it holds stands in columns of its own, “position.lat”; its own names go before. */
export function jsonCells(record: object): readonly Cell[] {
  const own = new Set(Object.keys(record));
  return Object.entries(record).flatMap(([name, value]) =>
    cellsOf(name, value).filter(([column]) => column === name || !own.has(column)),
  );
}

/** An object that says what it is has a cell itself, too; a point of GeoJSON is a latitude and a longitude, since there the longitude stands first. */
function cellsOf(name: string, value: unknown, depth = 0): readonly Cell[] {
  if (!isObject(value) || depth > DEPTH) return [[name, textOf(value)]];
  const within = (column: string) => `${name}.${column}`;
  if (value.type === "Point" && Array.isArray(value.coordinates)) {
    const [longitude, latitude] = value.coordinates;
    return [
      [within("latitude"), textOf(latitude)],
      [within("longitude"), textOf(longitude)],
    ];
  }
  const said = saysIn(value);
  const others = Object.entries(value).filter(([column]) => column !== said);
  const parts = others.flatMap(([column, part]) => cellsOf(within(column), part, depth + 1));
  return said !== undefined || parts.length === 0 ? [[name, textOf(value)], ...parts] : parts;
}

/** A list is written with semicolons; of an object in it, what says what it is. */
function textOf(value: unknown, depth = 0): string {
  if (value === null || value === undefined || depth > DEPTH) return "";
  if (Array.isArray(value)) {
    return value
      .map((part) => textOf(part, depth + 1))
      .filter((part) => part !== "")
      .join("; ");
  }
  if (!isObject(value)) return String(value).trim();
  const said = saysIn(value);
  return said === undefined ? "" : textOf(value[said], depth + 1);
}

function saysIn(value: Readonly<Record<string, unknown>>): string | undefined {
  const had = SAYS.filter((name) => Object.hasOwn(value, name));
  return had.find((name) => value[name] !== null) ?? had[0];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
