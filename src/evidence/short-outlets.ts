/**
 * Outlets without the words that all of them begin with, for places where the whole name stands nearby: "Unnamed publication A"
 * and "Unnamed publication B" become "A" and "B". Whole again where a name would have nothing left, or where there is one only.
 */
export function shortOutlets(outlets: readonly string[]): readonly string[] {
  const words = outlets.map((outlet) => outlet.split(" "));
  const [first = []] = words;
  const differs = first.findIndex((word, i) => words.some((other) => other[i] !== word));
  const shared = differs < 0 ? first.length : differs;
  const rest = words.map((name) => name.slice(shared).join(" "));
  return outlets.length < 2 || rest.includes("") ? outlets : rest;
}
