import type { Page } from "@playwright/test";
import type { Dataset } from "#dataset/records.ts";

/** A word in Latin letters on a page in Cyrillic ones, and the text that it stands in. */
export interface ForeignWord {
  readonly word: string;
  readonly text: string;
}

/** What a page shows, or says of a part of it in an attribute, in the language of the page. */
export interface Spoken {
  readonly text: string;
  readonly attribute: boolean;
}

/** Everything that a page shows and says, but for what an element marks as being in another language than the page's. */
export function spokenTexts(page: Page): Promise<Spoken[]> {
  return page.evaluate(() => {
    const SAID = ["aria-label", "aria-valuetext", "aria-description", "title", "alt", "placeholder"];
    const language = document.documentElement.lang;
    const spoken: { text: string; attribute: boolean }[] = [{ text: document.title, attribute: true }];
    for (const element of document.body.querySelectorAll("*")) {
      const drawn = !["SCRIPT", "STYLE", "NOSCRIPT"].includes(element.tagName) && element.checkVisibility();
      if (!drawn || element.closest("[lang]")?.getAttribute("lang") !== language) continue;
      const isTitle = element.tagName === "title";
      for (const node of element.childNodes) {
        if (node.nodeType === Node.TEXT_NODE) spoken.push({ text: node.textContent ?? "", attribute: isTitle });
      }
      for (const name of SAID) spoken.push({ text: element.getAttribute(name) ?? "", attribute: true });
    }
    return spoken;
  });
}

/** Signs that are the same in every language: names of a time scale, a checksum, forms of files, files, addresses, ids. */
const SIGNS =
  /UTC|SHA-256|\b(?:CSV|(?:Geo)?JSON|SVG|PNG|TXT|Excel|WebGL)\b|\bid\b|[\w.-]+\.(?:txt|org|com|json)\b|\b[a-z]{2,3}-[\w-]+|\b[0-9a-f]{10,}/g;

const LATIN = /\p{Script=Latin}{2}/u;

/** What the dataset itself writes in Latin letters. */
export interface LatinInData {
  /** In the words of the publications: words in place of figures, and what is printed. */
  readonly quotes: readonly string[];
  /** In the names that claimants have in the language of the page. */
  readonly names: readonly string[];
}

/**
 * The words in Latin letters that a page in Cyrillic letters says as if they were its own. Names may stand anywhere; a quote
 * only in an attribute, which cannot mark a part of itself.
 */
export function foreignWords(spoken: readonly Spoken[], { quotes, names }: LatinInData): ForeignWord[] {
  return spoken.flatMap(({ text, attribute }) => {
    if (!LATIN.test(text)) return [];
    const allowed = attribute ? [...quotes, ...names] : names;
    const own = allowed.reduce((rest, part) => rest.replaceAll(part, ""), text).replaceAll(SIGNS, "");
    return (own.match(/\p{Script=Latin}{2,}/gu) ?? []).map((word) => ({ word, text }));
  });
}

/** Reads from the dataset of a page what it writes in Latin letters, the longest first. */
export async function latinInData(page: Page, language: "ru" | "kk"): Promise<LatinInData> {
  const response = await page.request.get("./data/dataset.json");
  const { claims, citations, claimants } = ((await response.json()) as { dataset: Dataset }).dataset;
  const quotes = [...claims.map(({ word }) => word), ...citations.map(({ asPrinted }) => asPrinted)];
  const names = claimants.flatMap(({ name }) => name[language]?.match(/\p{Script=Latin}[\p{Script=Latin} ]+/gu) ?? []);
  const longestFirst = (a: string, b: string) => b.length - a.length;
  return { quotes: quotes.filter((quote) => quote !== null).sort(longestFirst), names: names.sort(longestFirst) };
}
