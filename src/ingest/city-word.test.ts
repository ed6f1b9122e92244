import { expect, it } from "vitest";
import { withoutCityWord } from "#ingest/city-word.ts";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";

const MAPPING = { area: "Kazakhstan", events: { start: "d", title: "t", place: { name: "p", region: "r" } } };
const read = (...rows: string[]) =>
  importBy(MAPPING, ["d,t,p,r", ...rows.map((row) => `2022-01-05,A${row.length},${row}`)].join("\n"));
const idsOf = (made: ReturnType<typeof read>) => datasetOf(made).places.map(({ id }) => id);

it.each(["г. Алматы", "г.Алматы", "г Алматы", "город Алматы", "гор. Алматы", "Алматы қ.", "Алматы қаласы"])(
  "%s is called Алматы",
  (name) => {
    expect(withoutCityWord(name)).toBe("Алматы");
  },
);

it.each(["Городец", "гора Шапки", "Гурьев", "г.", "Алматы қатты"])("%s stays as it is", (name) => {
  expect(withoutCityWord(name)).toBe(name);
});

it("one city is one place with and without the word for it, in its column and in that of regions, and that is told once", () => {
  const made = read(
    "Медеу,г. Алматы",
    "Алатау,г.Алматы",
    "Бостандык,Алматы",
    "г. Тараз,Жамбылская обл.",
    "Тараз,Жамбылская область",
  );
  expect(idsOf(made)).toEqual([
    ...["kazakhstan", "almaty-without-an-outline", "medeu-without-a-point", "alatau-without-a-point"],
    ...["bostandyk-without-a-point", "jambyl", "taraz-without-a-point"],
  ]);
  expect(made.report.notes).toContainEqual({
    row: 2,
    column: "r",
    note: "has a word for a city, which is left out of its name in 2 rows: 2–3",
  });
  expect(made.report.found.filter((line) => line.includes("two spellings"))).toEqual([]);
});

it.each([
  ["ВКО", "east-kazakhstan"],
  ["СКО", "north-kazakhstan"],
  ["ЗКО", "west-kazakhstan"],
  ["ШҚО", "east-kazakhstan"],
])("the region that is called %s for short has its outline", (name, id) => {
  expect(idsOf(read(`Город,${name}`))).toContain(id);
});

it("a region that is no longer there has none: ЮКО", () => {
  expect(idsOf(read("Сайрам,ЮКО"))).toContain("yuko");
});
