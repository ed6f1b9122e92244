import type { Page } from "@playwright/test";

const DOUBLED: Readonly<Record<string, string>> = { a: "áá", e: "éé", i: "íí", o: "óó", u: "úú" };

/**
 * A message with words about a third longer, as they may be in a language that is yet to come: each small vowel stands twice
 * and bears a mark. In ICU's form the words are outside of all braces and within an even number of them; what names a placeholder or
 * a plural form stays.
 */
export function longer(message: string): string {
  let depth = 0;
  return Array.from(message, (letter) => {
    if (letter === "{") depth += 1;
    if (letter === "}") depth -= 1;
    return depth % 2 === 0 ? (DOUBLED[letter] ?? letter) : letter;
  }).join("");
}

/** Lets the English page speak longer words: its catalogue is changed on the way. */
export async function withLongerWords(page: Page): Promise<void> {
  await page.route(/\/assets\/en-[^/]*\.js$/, async (route) => {
    const response = await route.fetch({ maxRetries: 3 });
    const script = await response.text();
    const { default: catalogue } = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as {
      default: Readonly<Record<string, string>>;
    };
    const changed = Object.entries(catalogue).map(([id, message]) => [id, longer(message)]);
    await route.fulfill({ response, body: `export default ${JSON.stringify(Object.fromEntries(changed))};` });
  });
}
