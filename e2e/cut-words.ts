import type { Locator } from "@playwright/test";

/** The words within an element that go on in the next line without a hyphen. */
export function cutWords(within: Locator): Promise<string[]> {
  return within.evaluate((element) => {
    const cut: string[] = [];
    const range = document.createRange();
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const words = text.textContent ?? "";
      if (text.parentElement?.checkVisibility() !== true) continue;
      // A soft hyphen ends a word here: a browser that breaks there writes the hyphen.
      for (const { 0: word, index } of words.matchAll(/\p{L}{3,}/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const lines = new Set(
          [...range.getClientRects()].filter(({ width }) => width > 1).map(({ top }) => Math.round(top)),
        );
        const hyphened = words[index - 1] === "\u00AD" || words[index + word.length] === "\u00AD";
        if (lines.size > 1 && !hyphened) cut.push(word);
      }
    }
    return cut;
  });
}
