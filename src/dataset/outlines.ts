const REGIONS = [
  ...["akmola", "aktobe", "almaty-region", "atyrau", "east-kazakhstan", "jambyl", "karaganda", "kostanay", "kyzylorda"],
  ...["mangystau", "north-kazakhstan", "pavlodar", "turkistan", "west-kazakhstan"],
];
const CITIES = ["almaty", "nur-sultan"];

/** The outlines of the base map by the id of the place that is drawn with each: regions of Kazakhstan, and its two cities that lie in none. */
export const OUTLINES: ReadonlyMap<string, "region" | "city"> = new Map([
  ...REGIONS.map((id) => [id, "region"] as const),
  ...CITIES.map((id) => [id, "city"] as const),
]);
