import { describe, expect, it } from "vitest";
import { datasetOf, importBy } from "#ingest/foreign-files.fixture.ts";

const place = { name: "t", lat: "c", lon: "c" };
const read = (cell: string, named: object = place) => {
  const made = importBy(
    { events: { start: "d", place: named, category: "k", title: "k" } },
    `d|t|c|k\n2022-01-05|Rivertown|1, 2|March\n2022-01-06|Otherton|${cell}|March`,
  );
  const { lat, lon } = datasetOf(made).places.find(({ name }) => name.en === "Otherton") ?? {};
  return { point: [lat, lon], notes: made.report.notes.map(({ note }) => note), left: made.report.left };
};

describe("a cell with both coordinates is read", () => {
  it.each([
    ["https://www.google.com/maps?q=43.2567,76.9286", 43.2567, 76.9286],
    ["geo:43.2973,68.2518", 43.2973, 68.2518],
    ["52,2873; 76,9674", 52.2873, 76.9674],
    ["52,2873 76,9674", 52.2873, 76.9674],
  ])("%s", (cell, lat, lon) => {
    expect(read(cell)).toMatchObject({ point: [lat, lon], left: [] });
  });

  it("and commas for decimal points are told once of a cell", () => {
    expect(read("52,2873; 76,9674").notes).toEqual(["“52,2873” has a comma for a decimal point"]);
  });

  it("and where it is the middle of a map, that is told", () => {
    const { point, notes } = read("https://www.google.com/maps/place/Atyrau/@47.1164,51.8830,13z");
    expect(point).toEqual([47.1164, 51.883]);
    expect(notes[0]).toMatch(/^“https:.*…” is a link, and its point is the middle of the map that it opens; look/);
  });
});

describe("a row whose coordinates cannot be read is kept without them and told what to write, as one with blank ones is", () => {
  it.each([
    ["43.25", "“43.25” is no latitude and longitude; write both in degrees, latitude first, as 43.25, 76.95"],
    [
      "https://goo.gl/maps/x",
      "“https://goo.gl/maps/x” is a link in which no latitude and longitude can be read; open it",
    ],
    ["0, 0", "0, 0 stands for a point that is not known"],
  ])("%s", (cell, why) => {
    const { point, notes, left } = read(cell);
    expect([point, left]).toEqual([[null, null], []]);
    expect(notes).toContainEqual(expect.stringContaining(why));
    expect(notes.at(-1)).toMatch(/; left empty; the row stands beside the map, not on it$/);
  });

  it("a long cell is cut with an ellipsis", () => {
    expect(read("x".repeat(99)).notes[0]).toContain(`“${"x".repeat(59)}…” is no latitude`);
  });

  it("but leaves its row where nothing else names the place", () => {
    expect(read("43.25", { lat: "c", lon: "c" }).left).toMatchObject([{ row: 3, column: "c" }]);
  });
});
