import { expect, it } from "vitest";
import { importBy } from "#ingest/foreign-files.fixture.ts";

it("of a place whose coordinates stand the other way round in other rows, those that are fewer are told; as many, both", () => {
  const events = { start: "day", title: "what", place: { name: "town", lat: "Lat", lon: "Lon" } };
  const { report } = importBy(
    { events },
    [
      "day;what;town;Lat;Lon",
      "2022-01-05;A;Bonn;50.73;7.10",
      "2022-01-06;B;bonn;7.10;50.73",
      "2022-01-06;C;Bonn;50.73;7.10",
      "2022-01-06;D;Mirror;7.10;50.73",
      "2022-01-06;E;Suez;30.2;30.4",
      "2022-01-06;F;Suez;30.4;30.2",
      "2022-01-07;G;Oslo;59.91;10.75",
      "2022-01-07;H;Oslo;10.75;59.91",
    ].join("\n"),
  );
  const unclear = (point: string, row: number) =>
    `${point} of “Oslo” are those of row ${row} swapped; two places are made, look which is right`;
  expect(report.notes).toEqual([
    {
      ...{ row: 3, column: "Lat, Lon" },
      note: "7.1, 50.73 of “bonn” are those of row 2, one of 2 rows that agree, swapped; two places are made, and this row looks like the wrong one",
    },
    { row: 8, column: "Lat, Lon", note: unclear("59.91, 10.75", 9) },
    { row: 9, column: "Lat, Lon", note: unclear("10.75, 59.91", 8) },
  ]);
});
