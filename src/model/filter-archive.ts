import type { Column } from "#dataset/event-archive.ts";
import type { OpenArchive } from "#dataset/open-archive.ts";
import type { Filter } from "#model/filter.ts";
import { keepsId } from "#model/filter-events.ts";
import type { Lookup } from "#model/lookup.ts";
import { lowerBound } from "#model/lower-bound.ts";
import { keepsPlace } from "#model/place-scope.ts";
import { nameFinders, soughtWords } from "#model/search.ts";

/** The events of an archive that a filter keeps, apart from its range, by the entries of the archive. */
export interface ArchiveSelection {
  /** Entry to how many of its events are kept; the column `n` itself where all are. */
  readonly kept: Column;
  /** The rows that are kept among those of an entry, from its first row on. */
  readonly rowsOf: (entry: number, firstRow: number) => readonly number[];
}

/** The rows of an archive whose title or summary holds a word that begins so, sorted: what `OpenArchive.rowsWith` came to. */
export type FoundRows = (word: string) => Int32Array;

interface WordTest {
  readonly inPlace: Uint8Array;
  readonly inClaimant: Uint8Array;
  readonly rows: Int32Array;
}

function maskOf<T>(records: readonly T[], keep: (record: T) => boolean): Uint8Array {
  return Uint8Array.from(records, (record) => (keep(record) ? 1 : 0));
}

/** A test of entries by what their columns say. */
function entryTest({ dataset, ...lookup }: Lookup, archive: OpenArchive, filter: Filter): (entry: number) => boolean {
  const { place, category, claimant, publications } = archive.columns;
  const placeKept = keepsPlace({ dataset, ...lookup }, filter.places);
  const places = maskOf(dataset.places, ({ id }) => placeKept(id));
  const categories = maskOf(
    dataset.meta.families.flatMap((family) => family.categories),
    ({ id }) => keepsId(filter.categories)(id),
  );
  const claimants = maskOf(dataset.claimants, ({ id }) => keepsId(filter.claimants)(id));
  const unclaimed = filter.claimants.length === 0;
  const publication = keepsId(filter.publications);
  const sets = maskOf(
    archive.publicationSets,
    (set) => filter.publications.length === 0 || set.some((at) => publication(dataset.publications[at]?.id ?? null)),
  );
  return (entry) => {
    const by = claimant[entry] ?? -1;
    return (
      places[place[entry] ?? 0] === 1 &&
      categories[category[entry] ?? 0] === 1 &&
      (by < 0 ? unclaimed : claimants[by] === 1) &&
      sets[publications[entry] ?? 0] === 1
    );
  };
}

function holds(sorted: Int32Array, value: number): boolean {
  return sorted[lowerBound(sorted, value)] === value;
}

function wordTests(lookup: Lookup, text: string, found: FoundRows): WordTest[] {
  const { places, claimants } = lookup.dataset;
  return soughtWords(text).map((word) => {
    const { inPlace, inClaimant } = nameFinders(lookup, word);
    return {
      inPlace: maskOf(places, ({ id }) => inPlace(id)),
      inClaimant: maskOf(claimants, ({ id }) => inClaimant(id)),
      rows: found(word),
    };
  });
}

/**
 * Asks an archive what a filter keeps. A word of the text is found in title or summary, or in the names of place and claimant,
 * as in a dataset that holds its events, but that an event is found by the place that it is known to, not by one within that its
 * row names. Costs the entries; asked once per filter.
 */
export function selectInArchive(
  lookup: Lookup,
  archive: OpenArchive,
  { filter, found }: { readonly filter: Filter; readonly found: FoundRows },
): ArchiveSelection {
  const { n, place, claimant } = archive.columns;
  const keeps = entryTest(lookup, archive, filter);
  const words = wordTests(lookup, filter.text, found);
  const named = ({ inPlace, inClaimant }: WordTest, entry: number) =>
    inPlace[place[entry] ?? 0] === 1 || inClaimant[claimant[entry] ?? -1] === 1;

  function rowsOf(entry: number, firstRow: number): readonly number[] {
    const all = Array.from({ length: n[entry] ?? 0 }, (_, i) => firstRow + i);
    const asked = words.filter((word) => !named(word, entry));
    return asked.length === 0 ? all : all.filter((row) => asked.every(({ rows }) => holds(rows, row)));
  }

  // No more are kept of an entry than it has, so its column is wide enough.
  const kept = n.slice();
  let all = true;
  let row = 0;
  for (let entry = 0; entry < n.length; entry++) {
    const events = n[entry] ?? 0;
    kept[entry] = !keeps(entry) ? 0 : words.length === 0 ? events : rowsOf(entry, row).length;
    all &&= kept[entry] === events;
    row += events;
  }
  return { kept: all ? n : kept, rowsOf };
}
