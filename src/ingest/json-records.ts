import { jsonFault } from "#dataset/json-fault.ts";

/** The records of a JSON file, and what was found out of its form, in words. */
export interface JsonRecords {
  readonly records: readonly unknown[];
  readonly found: readonly string[];
}

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Finds the records of a JSON file: a list of objects, the features of GeoJSON, or the only list in an object, as an interface
 * answers. Throws where it has none.
 */
export function jsonRecords(text: string): JsonRecords {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new Error(
      `The file starts as JSON and is none at ${jsonFault(text)}; look for a missing comma, quote or bracket there or just before.`,
    );
  }
  if (Array.isArray(parsed)) return { records: parsed, found: ["records are JSON objects"] };
  if (isObject(parsed)) {
    if (parsed.type === "FeatureCollection" && Array.isArray(parsed.features)) return ofFeatures(parsed.features);
    const [list, another] = Object.entries(parsed).filter(([, value]) => isList(value));
    if (list !== undefined && another === undefined) return ofAnswer(parsed, list);
  }
  throw new Error("The JSON is no list of records.");
}

function ofAnswer(answer: JsonObject, [name, records]: [string, unknown]): JsonRecords {
  const next = Object.keys(answer).find((key) => /next/i.test(key) && typeof answer[key] === "string" && answer[key]);
  const more = next === undefined ? [] : [`more records follow in another file, by “${next}”: these are a part`];
  return { records: records as readonly unknown[], found: [`records are JSON objects under “${name}”`, ...more] };
}

/** The properties of each feature, with its point under `latitude` and `longitude`; what is no point has those of its properties, if any. */
function ofFeatures(features: readonly unknown[]): JsonRecords {
  const others = new Map<string, number>();
  const records = features.map((feature) => {
    if (!isObject(feature) || !isObject(feature.properties)) return null;
    const { id, geometry, properties } = feature;
    const { type = "no geometry", coordinates } = isObject(geometry) ? geometry : {};
    const own = id === undefined ? properties : { id, ...properties };
    if (type === "Point" && Array.isArray(coordinates)) {
      const [longitude, latitude] = coordinates;
      return { ...own, latitude, longitude };
    }
    others.set(String(type), (others.get(String(type)) ?? 0) + 1);
    return { latitude: null, longitude: null, ...own };
  });
  const told = [...others].map(
    ([type, count]) => `${count} × ${type}: no point, so without coordinates unless its properties have some`,
  );
  return { records, found: ["records are features of GeoJSON, their points in latitude and longitude", ...told] };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isObject);
}
