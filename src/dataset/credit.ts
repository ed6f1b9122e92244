import { civil } from "#dataset/day.ts";
import type { DatasetMeta } from "#dataset/records.ts";

/** Whose a dataset is, and of which year, as a reference begins: "Qantar contributors (2026)"; empty where nobody says either. */
export function creditOf(meta: Pick<DatasetMeta, "contributors" | "created">): string {
  const year = meta.created === null ? "" : ` (${civil(meta.created).year})`;
  return `${creatorsOf(meta).join(", ")}${year}`.trim();
}

/** Those who are named as creators, or where nobody is, all who contributed. */
export function creatorsOf({ contributors }: Pick<DatasetMeta, "contributors">): readonly string[] {
  const creators = contributors.filter(({ roles }) => roles.includes("creator"));
  return (creators.length > 0 ? creators : contributors).map(({ title }) => title);
}
