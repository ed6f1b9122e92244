import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { billOfMaterials, lastingBill } from "#cli/bill-of-materials.ts";

it("lists every package of the lock once, with its checksum, under the name of the project", () => {
  const bill = JSON.parse(billOfMaterials());
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const locked = Object.entries<{ version: string }>(packages)
    .filter(([path]) => path !== "")
    .map(([path, { version }]) => `${path.split("node_modules/").at(-1)}@${version}`);
  const listed = bill.components.map((each: { name: string; version: string }) => `${each.name}@${each.version}`);
  expect(new Set(listed)).toEqual(new Set(locked));
  for (const { hashes } of bill.components) expect(hashes).toHaveLength(1);
  expect(bill.metadata.component).toMatchObject({ name: "qantar", type: "application" });
});

it("is the same whenever and wherever it is written", () => {
  const written = (serialNumber: string, timestamp: string, name: string) =>
    JSON.stringify({
      bomFormat: "CycloneDX",
      serialNumber,
      metadata: { timestamp, component: { name, version: "1" } },
      components: [{ name: "a" }],
    });
  const once = lastingBill(written("urn:1", "2022-01-05T00:00:00Z", "a-folder"), "qantar");
  expect(once).toBe(lastingBill(written("urn:2", "2022-01-06T00:00:00Z", "another"), "qantar"));
  expect(JSON.parse(once).components).toEqual([{ name: "a" }]);
});
