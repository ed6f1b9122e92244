/** A text of at most so many letters; one that is longer is cut and ends in an ellipsis. */
export function shortened(text: string, length: number): string {
  const letters = [...text];
  if (letters.length <= length) return text;
  return `${letters
    .slice(0, length - 1)
    .join("")
    .trimEnd()}…`;
}
