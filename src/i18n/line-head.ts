/** Words at the head of a line, with a capital: "Среда, 5 января 2022 г.". In running text they stay as they are. */
export function lineHead(words: string): string {
  const [first = ""] = words;
  return first.toUpperCase() + words.slice(first.length);
}
