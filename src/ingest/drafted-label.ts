// What a site prints of names that were made for machines, until somebody writes better words.

/** Words that are cut short in one way only where people are counted. */
const SPELLED_OUT: ReadonlyMap<string, string> = new Map([
  ["inj", "injured"],
  ["tot", "total"],
]);
const RUNNING = /^cum(?:ul|ulative)?$/;
/** Longer words in capitals are no abbreviation. */
const LONGEST_ABBREVIATION = 3;

/** A label made of the name of a column: “killed_cum” is “Killed (cumulative)”, “injTotal” is “Injured total”; one that has no words, as “_”, stays. */
export function draftedLabel(name: string): string {
  const words = wordsOf(name);
  if (words.length === 0) return name.trim();
  const counted = words.filter((word) => !RUNNING.test(word.toLowerCase()));
  if (counted.length === 0) return capital(words.join(" "));
  const text = counted.map((word) => SPELLED_OUT.get(word.toLowerCase()) ?? word).join(" ");
  return capital(counted.length < words.length ? `${text} (cumulative)` : text);
}

/** A label for what a cell says: its own words, but for one whose words are joined by underscores. */
export function labelOfCell(cell: string): string {
  return /^\S*_\S*$/.test(cell) ? draftedLabel(cell) : cell;
}

function wordsOf(name: string): readonly string[] {
  const bare = name.replace(/\s+/g, " ").trim();
  const apart = bare.includes(" ")
    ? bare
    : bare.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/(?<=[\p{L}\p{N}])\.(?=[\p{L}\p{N}])/gu, " ");
  const words = apart.split(/[ _]+/).filter((word) => word !== "");
  const shouts = !/\p{Ll}/u.test(apart);
  const joined = !bare.includes(" ") && words.length > 1;
  return words.map((word, at) => {
    if (shouts) return word.length > LONGEST_ABBREVIATION ? word.toLowerCase() : word;
    return joined && at > 0 && /^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word;
  });
}

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
