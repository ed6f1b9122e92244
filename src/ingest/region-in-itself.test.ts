import { expect, it } from "vitest";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";

const placesOf = (mapping: object, text: string) => {
  const made = importBy({ area: "Kazakhstan", ...mapping }, text);
  const told = made.report.found.filter((line) => line.includes("outline"));
  return [...datasetOf(made).places.map(({ id, kind, parent }) => [id, kind, parent]), ...told];
};
const eventsAt = (town: string, region: string, precision: string) =>
  placesOf(
    { events: { start: "d", title: "t", place: { name: "p", region: "r", lat: "y", lon: "x", precision } } },
    `d,t,p,r,y,x\n2022-01-05,A,${town},${region},43.24,76.89\n`,
  );
const COUNTRY = ["kazakhstan", "country", null];
const AKTOBE = [COUNTRY, ["aktobe", "region", "kazakhstan"]];

it.each([
  ["Aktobe Region", "Aktobe Region"],
  ["Актюбинская область", "Aktobe Region"],
  ["Aktobe", "Ақтөбе облысы"],
])("an event known to the region %s in the region %s is in one region", (town, region) => {
  expect(eventsAt(town, region, "region")).toEqual(AKTOBE);
});

it("a region without an outline is no region of itself either", () => {
  expect(eventsAt("north", "North", "region")).toEqual([COUNTRY, ["north", "region", "kazakhstan"]]);
});

it("a district, a city and another region stay places of their own", () => {
  expect(eventsAt("North", "North", "district")).toHaveLength(3);
  expect(eventsAt("Алматы", "Алматы", "city").slice(0, 3)).toEqual([
    ...[COUNTRY, ["almaty-without-an-outline", "region", "kazakhstan"]],
    ["almaty", "city", "almaty-without-an-outline"],
  ]);
  expect(eventsAt("South", "North", "region")).toHaveLength(3);
});

it("so it is with reported figures, also among towns, where a city stays one", () => {
  const place = { column: "p", kind: "region", within: ["c", "r"] };
  const claimsAt = (where: object, text: string) => {
    const said = { day: "d", claimant: { name: "M", kind: "government" }, place: where };
    const figures = [{ column: "n", metric: "killed", label: "Killed" }];
    return placesOf({ claims: { ...said, figures } }, text);
  };
  expect(claimsAt(place, "d,p,c,r,n\n2022-01-05,Актюбинская область,Kazakhstan,Aktobe Region,3\n")).toEqual(AKTOBE);
  const towns = { column: "p", kind: "city", region: "r" };
  expect(claimsAt(towns, "d,p,r,n\n2022-01-05,Aktobe Region,Aktobe Region,3\n")).toEqual(AKTOBE);
  expect(claimsAt(towns, "d,p,r,n\n2022-01-05,Алматы,Алматы,3\n")[2]?.[0]).toBe("almaty-without-a-point");
});
