import { escaped } from "#cli/escaped.ts";
import { shareImage, wordsOfPage } from "#cli/page-head.ts";
import type { Source } from "#cli/published-data.ts";
import { creatorsOf } from "#dataset/credit.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { claimWords } from "#evidence/claim-words.ts";
import { jsonText } from "#exports/claims-json.ts";
import { headlineClaims } from "#exports/headline-claims.ts";
import { nameClaim } from "#i18n/format-claim.ts";
import type { Text } from "#i18n/text.ts";
import { lookupOf } from "#model/lookup.ts";
import { pageFolder } from "#site/page-path.ts";

const SIZE = { width: 720, height: 640 } as const;
const DAY_SECONDS = 86_400;

/**
 * The oEmbed answer of a page, version 1.0, type rich. Its HTML begins with a quotation that says what is claimed, in plain
 * text, so that it can be read where frames are taken out or not yet drawn; then comes the frame. A frame on another site needs
 * an absolute address: without a known site there is the quotation alone.
 */
export function oembedAnswer(source: Source, language: Language): string {
  const { site } = source;
  const { title } = wordsOfPage(source, language);
  const image = shareImage(language);
  const frame = site === null ? "" : frameOf(`${site}embed.html${language === "en" ? "" : `?lang=${language}`}`, title);
  return jsonText({
    version: "1.0",
    type: "rich",
    title,
    author_name: creatorsOf(source.dataset.meta).join(", "),
    provider_name: "Qantar",
    ...(site === null ? {} : { provider_url: site }),
    cache_age: DAY_SECONDS,
    ...SIZE,
    html: `${quotation(source, language)}${frame}`,
    ...(site === null
      ? {}
      : {
          thumbnail_url: `${site}${image.path}`,
          thumbnail_width: image.width,
          thumbnail_height: image.height,
        }),
  });
}

function frameOf(address: string, title: string): string {
  const attributes = [
    `src="${escaped(address)}"`,
    `width="${SIZE.width}" height="${SIZE.height}" frameborder="0"`,
    `title="${escaped(title)}" loading="lazy" allow="fullscreen; clipboard-write"`,
    'referrerpolicy="strict-origin-when-cross-origin"',
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}

// WordPress takes every tag but links out of the quotation, so sentences and not tags keep its parts apart.
function quotation(source: Source, language: Language): string {
  const { title, text } = wordsOfPage(source, language);
  const address = source.site === null ? null : `${source.site}${pageFolder(language)}`;
  const heading = address === null ? escaped(title) : `<a href="${escaped(address)}">${escaped(title)}</a>`;
  const body = claimsIn(source, text) ?? text.name(source.dataset.meta.subtitle);
  return `<blockquote>${[heading, escaped(body)].filter(Boolean).join(". ")}</blockquote>`;
}

function claimsIn({ dataset }: Source, text: Text): string | null {
  const lookup = lookupOf(dataset);
  const claims = headlineClaims(lookup).map((claim) => nameClaim(text, claimWords(lookup, claim)));
  return claims.length === 0 ? null : text.t("app.summary", { claims: claims.join("; ") });
}
