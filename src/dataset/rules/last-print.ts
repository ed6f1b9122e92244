import type { Day } from "#dataset/day.ts";
import type { Publication } from "#dataset/records.ts";

/** The last day of which a publication can know. An update before the print is told by itself, and one of the two is wrong. */
export function lastPrint({ published, updated }: Pick<Publication, "published" | "updated">): Day {
  return updated !== null && updated > published ? updated : published;
}
