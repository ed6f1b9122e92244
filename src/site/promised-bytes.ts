/** How long the build said that the file with the data is; null where it said nothing, as while developing. */
export function promisedBytes({ dataset }: Pick<HTMLElement, "dataset">): number | null {
  const bytes = Number(dataset.bytes);
  return bytes > 0 ? bytes : null;
}
