/** The least and the greatest of some numbers, of their kind (days, degrees); null of none. Of any count: as arguments of one call only some ten thousand would fit. */
export function extentOf<T extends number>(numbers: readonly T[]): readonly [least: T, greatest: T] | null {
  const [first] = numbers;
  if (first === undefined) return null;
  return numbers.reduce<readonly [T, T]>(
    ([least, greatest], one) => [one < least ? one : least, one > greatest ? one : greatest],
    [first, first],
  );
}
