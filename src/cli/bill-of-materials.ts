import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Where the built site lists the packages that it was made with. */
export const BILL_FILE = "sbom.json";

/**
 * All packages that the lock names, with their checksums and licences, in CycloneDX 1.5 as npm writes it; those that are no part of
 * what runs are marked as for development. Without the hour, the number and the folder of the run: the same lock gives the same text
 * from the same npm. Throws where npm cannot read the lock.
 */
export function billOfMaterials(): string {
  const given = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"];
  const npm = process.env.npm_execpath;
  const output = npm?.endsWith(".js")
    ? execFileSync(process.execPath, [npm, ...given], { encoding: "utf8" })
    : execFileSync("npm", given, { encoding: "utf8" });
  return lastingBill(output, JSON.parse(readFileSync("package.json", "utf8")).name);
}

/** What npm wrote, without what differs from one run or folder to the next. */
export function lastingBill(written: string, name: string): string {
  const { serialNumber: _, metadata, ...bill } = JSON.parse(written);
  const { timestamp: __, component, ...about } = metadata;
  const { bomFormat, specVersion, ...rest } = bill;
  return `${JSON.stringify({ bomFormat, specVersion, ...rest, metadata: { ...about, component: { ...component, name } } }, null, 1)}\n`;
}
