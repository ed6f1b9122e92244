import { escaped } from "#cli/escaped.ts";
import { LANGUAGES } from "#dataset/vocabulary.ts";
import { CATALOGUES } from "#i18n/catalogues.ts";
import { textFor } from "#i18n/text.ts";
import { pageFolder } from "#site/page-path.ts";
import { pinnedFolder } from "#site/pinned.ts";

/** The way from the root of a frozen copy to that of the site. */
const TO_LIVE = "../../";

interface Copy {
  readonly version: string;
  /** The address of the site that is copied, where it is known. */
  readonly site: string | null;
}

/**
 * A page of the site as it stands in the frozen copy of a version: it knows the way to the site, gives its own address for
 * that of the page, asks search engines for the site instead, and says without any script what it is.
 */
export function pinnedPage(html: string, { version, site }: Copy): string {
  const end = html.indexOf("</head>");
  const [head, rest] = end < 0 ? ["", html] : [html.slice(0, end), html.slice(end)];
  const moved =
    site === null ? head : head.replaceAll(`="${escaped(site)}`, `="${escaped(site)}${pinnedFolder(version)}`);
  return (
    moved.replace("<html ", `<html data-live="${TO_LIVE}" `) +
    (end < 0 ? "" : '  <meta name="robots" content="noindex" />\n  ') +
    rest.replace(/<body[^>]*>/, (body) => `${body}\n    ${withoutScript(html, version)}`)
  );
}

function withoutScript(html: string, version: string): string {
  const [, root = "./"] = /\sdata-root="([^"]*)"/.exec(html) ?? [];
  const language = LANGUAGES.find((one) => html.includes(`<html lang="${one}"`)) ?? "en";
  const { t } = textFor(language, CATALOGUES[language]);
  const live = `${root}${TO_LIVE}${pageFolder(language)}`;
  return `<noscript><p>${escaped(t("app.pinned", { version }))} <a href="${escaped(live)}">${escaped(t("app.pinned.live"))}</a></p></noscript>`;
}
