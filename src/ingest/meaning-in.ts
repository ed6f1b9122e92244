/** What a mapping says of a cell under its values; undefined where it does not name it. */
export function meaningIn<T>(values: Readonly<Record<string, T>>, cell: string): T | undefined {
  return Object.hasOwn(values, cell) ? values[cell] : undefined;
}
