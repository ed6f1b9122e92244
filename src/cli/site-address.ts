/**
 * The address at which the built site will be served, from SITE_URL; ends with a slash. Null where it is not given: a build
 * needs no address, since everything on the pages is relative; only what other servers read has to be absolute. Throws when it is
 * no web address. (The homepage of a dataset is not taken for it: that may be any page about the data.)
 */
export function siteAddress(given: string | undefined = process.env.SITE_URL): string | null {
  if (!given) return null;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new Error(
      `SITE_URL has to be the address of a folder, such as https://news.example/qantar/, not "${given}".`,
    );
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
