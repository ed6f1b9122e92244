/** Whether a sought word is a number, which is sought as a whole. */
export function isNumber(sought: string): boolean {
  return /^\d+$/.test(sought);
}

/** Whether a word of a text is found by one that is sought, both folded: it begins so. A number is whole: 16 does not find 164, but 16th. */
export function isFoundBy(word: string, sought: string): boolean {
  return word.startsWith(sought) && !(isNumber(sought) && /^\d/.test(word.slice(sought.length)));
}
