import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLAIMANT_KINDS, LANGUAGES } from "#dataset/vocabulary.ts";
import {
  CHOSEN_PLACE_KINDS,
  type ClaimChoice,
  claimLacks,
  claimMappingText,
  guessedClaims,
  reachOf,
  readsPoints,
  whyRunning,
} from "#ingest/claim-choice.ts";
import { columnKey } from "#ingest/column-key.ts";
import { CLAIM_ROLES } from "#ingest/column-roles.ts";
import { importBy } from "#ingest/foreign-files.fixture.ts";
import { readForeignTable } from "#ingest/foreign-table.ts";
import { foundColumns } from "#ingest/found-columns.ts";
import { mappedColumns } from "#ingest/mapped-columns.ts";
import { readMapping } from "#ingest/mapping.ts";

const named = (...names: string[]) => names.map((name) => ({ name, examples: [] }));
const guessed = (...names: string[]) => {
  const { columns, figures } = guessedClaims(named(...names));
  return { ...columns, figures };
};

describe("the names of columns say who reported what", () => {
  it("a figure beside what is counted", () => {
    expect(guessed("Date", "Reported by", "City", "What", "Of whom", "Figure", "Link")).toEqual({
      ...{ day: "Date", claimant: "Reported by", place: "City", metric: "What", people: "Of whom" },
      figures: ["Figure"],
    });
  });

  it("figures in columns of their own, in Russian; the source alone is who says it", () => {
    expect(guessed("Дата", "Источник", "Погибло, чел.", "Задержано")).toEqual({
      ...{ day: "Дата", claimant: "Источник", figures: ["Погибло, чел.", "Задержано"] },
    });
  });
});

it("columns of coordinates are those of its towns: two, or one that holds both; one alone is none, and no region has a point", () => {
  const placeOf = (...names: string[]) => JSON.parse(claimMappingText(guessedClaims(named(...names)))).claims.place;
  expect(placeOf("Date", "By", "Town", "Lat", "Lon", "Killed")).toMatchObject({
    column: "Town",
    lat: "Lat",
    lon: "Lon",
  });
  expect(placeOf("Дата", "Кто сообщил", "Город", "Координаты", "Погибло")).toMatchObject({
    ...{ lat: "Координаты", lon: "Координаты" },
  });
  expect(placeOf("Date", "By", "Town", "Lat", "Killed")).not.toHaveProperty("lat");
  expect(placeOf("Date", "By", "Region", "Lat", "Lon", "Killed")).not.toHaveProperty("lat");
});

it("a column of regions or countries holds places that reach so far", () => {
  const kindOf = (name: string) => guessedClaims(named("date", "by", name, "killed")).placeKind;
  expect(["City", "Region", "governorate", "Country"].map(kindOf)).toEqual(["city", "region", "region", "country"]);
});

it("a column that a person takes for places holds towns where it has points or several cells, but for regions and countries by its name", () => {
  const reach = (place: string, rows: readonly string[], points = "") => {
    const text = [`date,by,${place}${points},killed`, ...rows.map((row) => `2022-01-05,A,${row},1`)].join("\n");
    const columns = foundColumns(readForeignTable(text));
    const choice = guessedClaims(columns);
    return reachOf(columns, { ...choice, placeKind: "country", columns: { ...choice.columns, place } });
  };
  expect(reach("spot", ["R", "S"])).toBe("city");
  expect(reach("spot", ["R,48,66"], ",lat,lon")).toBe("city");
  expect(reach("spot", ["Freedonia"])).toBe("country");
  expect(reach("region", ["R", "S"])).toBe("region");
  expect(reach("country", ["R", "S"])).toBe("country");
});

describe("the names of columns of figures are believed", () => {
  it("what somebody extrapolated is not among the figures", () => {
    expect(guessed("date", "by", "killed", "ext_killed", "estimated_deaths", "projected injured").figures).toEqual([
      "killed",
    ]);
  });

  it("the day on which something was reported is a day", () => {
    expect(guessed("Reported on", "Who says", "Killed")).toMatchObject({ day: "Reported on", claimant: "Who says" });
    expect(guessed("Дата сообщения", "Кто сообщил", "Погибло").day).toBe("Дата сообщения");
    expect(guessed("Date", "Reported on", "Who says", "Killed").day).toBe("Date");
  });

  it("nor are averages and rates, which are no people", () => {
    expect(
      guessed("date", "by", "deaths", "Injured %", "deaths_7day_avg", "deaths per million", "Среднее погибших").figures,
    ).toEqual(["deaths"]);
  });

  it("a running count is one where its column says so", () => {
    const { figures } = readMapping(
      claimMappingText({ ...guessedClaims(named("date", "by", "killed", "killed_cum")), placeName: "Freedonia" }),
    ).claims!;
    expect(figures).toMatchObject([
      { column: "killed", cumulative: false },
      { column: "killed_cum", cumulative: true },
    ]);
    const long = claimMappingText(guessedClaims(named("date", "by", "place", "what", "figure")));
    expect(readMapping(long).claims?.figures).toMatchObject({ cumulative: false });
  });
});

describe("the cells of a table say more than the names of its columns", () => {
  const OWN = [
    "date,reported_by,published_in,group,measure,figure,place,url",
    ...Array.from(
      { length: 12 },
      (_, at) => `2024-03-${10 + at},${at % 2 ? "Army" : "Somebody"},Daily ${at},All,killed,${at},Rivertown,`,
    ),
    "2024-03-22,n/a,Wire,All,killed,dozens,Rivertown,",
  ];
  const columnsOf = (...lines: string[]) => foundColumns(readForeignTable(lines.join("\n")));
  const own = guessedClaims(columnsOf(...OWN));

  it("a column without cells holds nothing; one that names what printed a figure makes publications", () => {
    expect(own.columns).toEqual({
      ...{ day: "date", claimant: "reported_by", publication: "published_in", people: "group", metric: "measure" },
      place: "place",
    });
    const printed = columnsOf(
      "date,by,outlet,published,link,killed",
      "2024-03-10,A,B,2024-03-11,https://example.org,1",
    );
    expect(JSON.parse(claimMappingText(guessedClaims(printed))).claims.publication).toEqual({
      ...{ column: "outlet", published: "published", url: "link" },
    });
  });

  it("the day on which what is named as a publication printed a figure is asked for; it may be that of the figure", () => {
    expect(claimLacks(own)).toEqual(["published"]);
    expect(() => readMapping(claimMappingText(own))).toThrow(
      /claims\.publication\.published: is empty; name the column of the day of print \(that of the figures again/,
    );
    expect(claimLacks({ ...own, columns: { ...own.columns, published: "date" } })).toEqual([]);
  });

  it("a day without a publication is that of the figure, and an address is nobody's: nothing is known by way of it", () => {
    expect(guessed("published", "by", "link", "killed")).toEqual({
      ...{ day: "published", claimant: "by", figures: ["killed"] },
    });
  });

  it("a column of which no cell is a figure holds none", () => {
    expect(guessedClaims(columnsOf("date,by,killed,deaths", "2024-03-10,A,who,dozens")).figures).toEqual(["deaths"]);
  });

  it("each of a few claimants has a kind of its own, by its name where that tells; what stands for nobody is none", () => {
    expect(own.kinds).toEqual({ Somebody: "media", Army: "security" });
    const dated = { ...own, columns: { ...own.columns, published: "date" } };
    expect(readMapping(claimMappingText(dated)).claims?.claimant).toEqual({
      column: "reported_by",
      values: { Somebody: { name: "Somebody", kind: "media" }, Army: { name: "Army", kind: "security" } },
    });
    const rows = ["2024-03-10,\u200eArmy\u202a  of R,1", "2024-03-11,missing,2"];
    const text = ["date,by,killed", ...rows].join("\n");
    const choice = { ...guessedClaims(columnsOf(text)), placeName: "Freedonia" };
    const made = importBy(JSON.parse(claimMappingText(choice)), text);
    expect(made.report.left).toEqual([
      { row: 3, column: "by", reason: expect.stringContaining("“missing” stands for what is not known") },
    ]);
  });

  it("forty claimants are told apart, and more are all of one kind", () => {
    const kindsOfAll = (length: number) => {
      const names = Array.from({ length }, (_, at) => (at === 0 ? "Interior Ministry" : `Claimant ${at}`));
      return guessedClaims(columnsOf("date,by,killed", ...names.map((name) => `2024-03-10,${name},1`))).kinds;
    };
    expect(Object.keys(kindsOfAll(40))).toHaveLength(40);
    expect(kindsOfAll(40)).toMatchObject({ "Interior Ministry": "government", "Claimant 1": "media" });
    expect(kindsOfAll(41)).toEqual({});
  });

  it("figures are a running count where their column says so, else where they rise; a daily count never", () => {
    expect(own.running).toEqual(["figure"]);
    const rising = Array.from({ length: 9 }, (_, at) => `2024-03-1${at},A,${at},${at},${9 - at},${at}`);
    const columns = columnsOf("date,by,killed,killed_daily,injured_cum,detained", ...rising);
    expect(columns.map(({ name }) => [name, whyRunning(columns.find((one) => one.name === name)!)])).toEqual([
      ...[
        ["date", null],
        ["by", null],
        ["killed", "numbers"],
      ],
      ...[
        ["killed_daily", null],
        ["injured_cum", "name"],
        ["detained", "numbers"],
      ],
    ]);
  });
});

describe("what was said is written as a mapping", () => {
  const column = fc.string({ minLength: 1 }).filter((name) => name.trim() !== "");
  const anyChoice = fc.record<ClaimChoice>({
    columns: fc.record(Object.fromEntries(CLAIM_ROLES.map((role) => [role, column])), { requiredKeys: [] }),
    figures: fc.uniqueArray(fc.oneof(column, fc.stringMatching(/^[_ ]*_$/)), { maxLength: 4 }),
    running: fc.uniqueArray(column, { maxLength: 2 }),
    kinds: fc.dictionary(column, fc.constantFrom(...CLAIMANT_KINDS), { maxKeys: 3 }),
    saidBy: fc.dictionary(
      fc.constantFrom("_", "a"),
      fc.record({ name: column, kind: fc.constantFrom(...CLAIMANT_KINDS) }),
    ),
    units: fc.dictionary(fc.constantFrom("_", "a"), fc.constantFrom("", "mm")),
    kind: fc.constantFrom(...CLAIMANT_KINDS),
    language: fc.constantFrom(...LANGUAGES),
    claimantName: fc.oneof(fc.constant(""), column),
    placeName: fc.oneof(fc.constant(""), column),
    area: fc.oneof(fc.constant(""), column),
    placeKind: fc.constantFrom(...CHOSEN_PLACE_KINDS),
  });

  it("it reads the columns that were chosen, and is refused for as long as anything is to be said", () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const text = claimMappingText(choice);
        const [lack] = claimLacks(choice);
        if (lack !== undefined && lack !== "figure") {
          expect(() => readMapping(text)).toThrow("mapping:claims");
          return;
        }
        const { published = [], url = [], latitude = [], longitude = [], ...others } = choice.columns;
        const { region = [], country = [], ...roles } = others;
        const read = [
          ...(readsPoints(choice) ? [latitude, longitude].flat() : []),
          ...(roles.place !== undefined && choice.placeKind === "city" ? [region].flat() : []),
          ...(roles.place !== undefined && choice.placeKind !== "country" ? [country].flat() : []),
          ...Object.values(roles),
          ...(roles.publication === undefined ? [] : [published, url].flat()),
          ...(roles.metric === undefined ? choice.figures : choice.figures.slice(0, 1)),
        ];
        expect([...mappedColumns(readMapping(text))].sort()).toEqual(
          [...new Set(read.map((name) => columnKey(name)))].sort(),
        );
      }),
    );
  });

  it("where a column names what is counted, one column holds the figures", () => {
    const choice = guessedClaims(named("Date", "Claimant", "Metric", "Value", "Place"));
    expect(claimLacks(choice)).toEqual([]);
    expect(claimLacks({ ...choice, figures: ["Value", "Killed"] })).toEqual(["figure"]);
  });
});
