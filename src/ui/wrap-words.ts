/** Breaks a text at its breakable spaces into lines no wider than `limit`; a single word that is wider keeps a line of its own, and a "·" stays with what it follows. */
export function wrapWords(text: string, limit: number, widthOf: (line: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n\t]+(?!·)/).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > limit) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return line === "" ? lines : [...lines, line];
}
