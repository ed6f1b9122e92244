/** What the build wrote on a page of the dataset that it will show, so that the page can keep its room. */
export interface Promised {
  readonly title: string;
  readonly subtitle: string;
  /** West, south, east and north of the map; null where nothing is written. */
  readonly bounds: readonly [number, number, number, number] | null;
  /** Length of the file with the data; null where the build did not know it, as while developing. */
  readonly bytes: number | null;
}

/** Reads it from the attributes of a page. */
export function promisedOn({ dataset }: Pick<HTMLElement, "dataset">): Promised {
  const { title = "", subtitle = "", bounds = "", bytes = "" } = dataset;
  const [west, south, east, north] = bounds.split(" ").map(Number);
  const known = [west, south, east, north].every(Number.isFinite);
  return {
    title,
    subtitle,
    bounds: known ? [west ?? 0, south ?? 0, east ?? 0, north ?? 0] : null,
    bytes: Number(bytes) > 0 ? Number(bytes) : null,
  };
}
