import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { DEFAULT_FOLDER, readFolder } from "#cli/dataset-folder.ts";
import { readDataset } from "#dataset/read-dataset.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";
import type { Site } from "#site/site.ts";
import { readViewAddress } from "#state/view-address.ts";

// Addresses that were given out. Lines are added; one is never changed or taken out, whatever becomes of the record or key.
const PERMALINKS = readFileSync(new URL("permalinks.golden.txt", import.meta.url), "utf8")
  .trim()
  .split("\n");

const { dataset } = readDataset(await readFolder(DEFAULT_FOLDER));
if (!dataset) throw new Error("The shipped dataset has errors.");
const site: Site = { root: "https://host/", languages: dataset.meta.languages };

/** What an address names that neither is in the dataset nor has a word there of why it left, and what in it means nothing. */
function unresolved(address: string, lookup: Lookup): string[] {
  const { view, invalid } = readViewAddress(site, new URL(address, site.root));
  const { metrics, families } = lookup.dataset.meta;
  const categories = families.flatMap((family) => family.categories);
  const named: [string, readonly (string | null)[], (id: string) => boolean][] = [
    ["claim", [view.claim], (id) => lookup.claim.has(id)],
    ["event", [view.event], (id) => lookup.event.has(id)],
    ["publication", [view.source, ...view.publication], (id) => lookup.publication.has(id)],
    ["place", view.place, (id) => lookup.place.has(id)],
    ["claimant", view.claimant, (id) => lookup.claimant.has(id)],
    ["category", view.category, (id) => categories.some((category) => category.id === id)],
    ["metric", [view.metric], (id) => metrics.some((metric) => metric.id === id)],
    ["population", [view.population], (id) => lookup.population.has(id)],
  ];
  const gone = named.flatMap(([kind, ids, exists]) =>
    ids.filter((id) => id !== null && !exists(id) && !lookup.removed.has(id)).map((id) => `${kind} ${id}`),
  );
  return [...gone, ...invalid.map((key) => `key ${key}`)];
}

it("every address that was given out still resolves: its keys are read, its records are there or say why they are gone", () => {
  expect(PERMALINKS.length).toBeGreaterThanOrEqual(50);
  expect(new Set(PERMALINKS).size).toBe(PERMALINKS.length);
  const lookup = lookupOf(dataset);
  expect(PERMALINKS.flatMap((address) => unresolved(address, lookup).map((what) => `${address}: ${what}`))).toEqual([]);
});

it("a record that leaves the dataset without a word breaks its address, and one with a word does not", () => {
  const claims = dataset.claims.slice(1);
  const address = `/?claim=${dataset.claims[0]?.id}`;
  const id = dataset.claims[0]?.id ?? "";
  expect(unresolved(address, lookupOf({ ...dataset, claims }))).toEqual([`claim ${id}`]);
  const removed = [{ id, removed: dataset.meta.coverage.to, reason: { en: "Misread." }, replacedBy: null }];
  expect(unresolved(address, lookupOf({ ...dataset, claims, removed }))).toEqual([]);
});

it("a key that is no longer read breaks an address", () => {
  expect(unresolved("/?clock=sidereal", lookupOf(dataset))).toEqual(["key clock"]);
});
