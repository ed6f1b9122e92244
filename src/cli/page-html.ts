import { escaped } from "#cli/escaped.ts";
import type { Checksum } from "#dataset/checksum.ts";
import type { DatasetMeta } from "#dataset/records.ts";
import { LANGUAGES, type Language } from "#dataset/vocabulary.ts";
import { CATALOGUES } from "#i18n/catalogues.ts";
import { textFor } from "#i18n/text.ts";
import { pageFolder } from "#site/page-path.ts";
import { promise } from "#site/promised-data.ts";

/** What one page of the site says before any script runs. */
export interface PageFacts {
  readonly meta: DatasetMeta;
  readonly language: Language;
  /** Its content security policy, for servers that send none; null while developing, when the page is patched as it runs. */
  readonly policy: string | null;
  /** What its head says to other machines. */
  readonly head: readonly string[];
  /** Scripts that take over from what stands on the page, as paths from the root of the site: fetched when nothing else is. */
  readonly scripts: readonly string[];
  /** The font files that its language is set in. */
  readonly fonts: readonly string[];
  /** The lengths and the hashes of the files with the data, by their names; none where they are not known. */
  readonly data: readonly (readonly [name: string, Checksum])[];
  /** The name of the build, where the site may be kept on a device; null where it may not. */
  readonly build: string | null;
  /** What it looks like. */
  readonly styles: readonly string[];
  /** What stands on the page until its scripts take over. Addresses of the site in it begin with `STILL_ROOT`. */
  readonly still: string;
}

/** The root of the site in the drawing of a page, which does not know its host. */
export const STILL_ROOT = "https://site.invalid/";

/** The languages that get a page: those of the dataset, and English always, since it lies at the root. */
export function pageLanguages(meta: DatasetMeta): Language[] {
  return LANGUAGES.filter((language) => language === "en" || meta.languages.includes(language));
}

/**
 * Fills the template for one language. Addresses in the template begin with `./` and mean the root of the site; on a page
 * that lies in a folder they lead out of it. Throws for a placeholder that stands for nothing.
 */
export function pageHtml(template: string, facts: PageFacts): string {
  const words = wordsOf(facts);
  const filled = template
    .replace('<html lang="en"', `<html lang="${facts.language}"`)
    .replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = words[name];
      if (value === undefined) throw new Error(`Nothing is known to stand for {{${name}}} in the template.`);
      return escaped(value);
    })
    .replace("<!-- policy -->", () => policyIn(facts.policy))
    .replace("<!-- links -->", () => linksOf(facts).join("\n    "))
    .replace("<!-- still -->", () => facts.still.replaceAll(STILL_ROOT, "./"));
  return pageFolder(facts.language) === "" ? filled : filled.replaceAll('="./', '="../');
}

function policyIn(policy: string | null): string {
  return policy === null ? "" : `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}" />`;
}

function wordsOf({ meta, language, data, build }: PageFacts): Readonly<Record<string, string>> {
  const { t, name } = textFor(language, CATALOGUES[language]);
  const title = name(meta.title);
  return {
    languages: pageLanguages(meta).join(" "),
    title: t("app.title", { title }),
    description: t("app.description", { title, subtitle: name(meta.subtitle) }),
    files: promise(data),
    build: build ?? "",
    speechless: t("app.speechless"),
  };
}

function linksOf({ head, scripts, fonts, styles }: PageFacts): string[] {
  return [
    // A slow browser paints while it still reads: what came first would move when the rest comes.
    `<link rel="expect" href="#record" blocking="render" />`,
    ...fonts.map((font) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="./${font}" />`),
    ...styles.map((style) => `<link rel="stylesheet" href="./${style}" />`),
    ...scripts.map((script) => `<link data-ahead as="script" crossorigin href="./${script}" />`),
    // Last, as nothing that is seen waits for it.
    ...head,
  ];
}
