import { expect, it } from "vitest";
import { pinnedPage } from "#cli/pinned-page.ts";

const SITE = "https://news.example/q/";
const LIVE = `<html lang="ru" data-root="../"><head><link rel="canonical" href="${SITE}ru/" />
<meta property="og:image" content="${SITE}figures/og-ru.png" />
<script type="application/ld+json">{"url":"${SITE}v/1.1.0/"}</script></head>
<body class="x"><a href="${SITE}story">${SITE}</a></body></html>`;
const page = pinnedPage(LIVE, { version: "1.1.0", site: SITE });

it("gives its own address for that of the page, to search engines too, and leaves what it quotes as it is", () => {
  expect(page).toContain(`<link rel="canonical" href="${SITE}v/1.1.0/ru/" />`);
  expect(page).toContain(`content="${SITE}v/1.1.0/figures/og-ru.png"`);
  expect(page).toContain(`{"url":"${SITE}v/1.1.0/"}`);
  expect(page).toContain(`<a href="${SITE}story">${SITE}</a>`);
  expect(page.match(/story/g)).toHaveLength(1);
  expect(page).toContain('<meta name="robots" content="noindex" />\n  </head>');
});

it("knows the way to the site, and without any script says in its language which version it is", () => {
  expect(page).toContain('<html data-live="../../" lang="ru" data-root="../">');
  expect(page).toMatch(/<body class="x">\s*<noscript><p>[^<]*1\.1\.0[^<]*<a href="\.\.\/\.\.\/\.\.\/ru\/">К странице/);
});

it("stays without absolute addresses where the site has none", () => {
  const relative = LIVE.replaceAll(SITE, "./");
  expect(pinnedPage(relative, { version: "1.1.0", site: null })).toContain('<link rel="canonical" href="./ru/" />');
});
