import { headerOf } from "#dataset/column.ts";
import { COUNTS } from "#dataset/counts.ts";
import { isoDay } from "#dataset/day.ts";
import { categoryFamilies } from "#ingest/category-families.ts";
import type { Incident } from "#ingest/incident.ts";
import type { PackageAbout } from "#ingest/package-about.ts";
import { packageDescriptor } from "#ingest/package-descriptor.ts";
import { PlaceRows } from "#ingest/place-rows.ts";
import { publicationRow, SOURCE } from "#ingest/publication-row.ts";
import { shortened } from "#ingest/shortened.ts";
import { SlugBook } from "#ingest/slugs.ts";
import { packageFiles, type WrittenRow } from "#ingest/table-text.ts";

const TITLE_LENGTH = 90;

/**
 * The files of a dataset that holds these incidents, by their paths. Each is cited by its row in the file that it came from,
 * which is the only publication.
 */
export function incidentPackage(incidents: readonly Incident[], about: PackageAbout): ReadonlyMap<string, string> {
  const slugs = new SlugBook();
  const places = new PlaceRows(about.area);
  const { families, idOf } = categoryFamilies(incidents);
  const events: WrittenRow[] = [];
  const citations: WrittenRow[] = [];
  const placed = incidents.map(({ place }) => places.add(place));
  for (const [at, incident] of incidents.entries()) {
    const id = slugs.take(`ev-${incident.id}`, "ev");
    const place = places.idOf(placed[at] ?? "");
    events.push({ id, place, category: idOf(incident.category), ...eventCells(incident) });
    const via = incident.via ?? "";
    citations.push({ publication: SOURCE, paragraph: String(incident.row), event: id, fidelity: "faithful", via });
  }
  const descriptor = packageDescriptor(about, {
    coverage: coverageOf(incidents),
    points: incidents.flatMap(({ place: { point } }) => point ?? []),
    families,
    metrics: [{ id: "killed", label: { en: "Killed" } }],
    populations: [{ id: "total", label: { en: "All people" } }],
  });
  const tables = { publications: [publicationRow(about)], places: places.rows, events, citations };
  return packageFiles(descriptor, { tables, language: about.language ?? "en" });
}

function coverageOf(incidents: readonly Incident[]): { from: string; to: string } {
  const [first] = incidents;
  if (first === undefined) throw new Error("No row of the file is an event.");
  let [from, to] = [first.start, first.start];
  for (const { start, end } of incidents) {
    if (start < from) from = start;
    if ((end ?? start) > to) to = end ?? start;
  }
  return { from: isoDay(from), to: isoDay(to) };
}

function eventCells(incident: Incident): WrittenRow {
  const counts = COUNTS.map((count) => [headerOf(count), String(incident.counts[count] ?? "")]);
  return {
    start: isoDay(incident.start),
    end: incident.end === null ? "" : isoDay(incident.end),
    date_precision: incident.datePrecision,
    place_precision: incident.placePrecision,
    status: "reported",
    title_en: shortened(incident.title, TITLE_LENGTH),
    summary_en: wholeSummary(incident),
    ...Object.fromEntries(counts),
  };
}

/** A title that was cut stands whole in the summary. */
function wholeSummary({ title, summary }: Incident): string {
  return [...title].length > TITLE_LENGTH && !summary.startsWith(title) ? `${title}. ${summary}` : summary;
}
