import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { FAMILY_COLOURS } from "#ingest/family-colours.ts";

it("a dataset that brings no colours gets those of the shipped one, whose distance is proven", () => {
  const { qantar } = JSON.parse(readFileSync("data/kazakhstan-2022-01/datapackage.json", "utf8")) as {
    qantar: { families: { color: unknown }[] };
  };
  const shipped = new Set(qantar.families.map(({ color }) => JSON.stringify(color)));
  for (const colour of FAMILY_COLOURS) expect(shipped).toContain(JSON.stringify(colour));
});
