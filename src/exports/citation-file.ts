import { isoDay } from "#dataset/day.ts";
import type { Publication } from "#dataset/records.ts";
import type { About } from "#exports/about.ts";
import { yamlText } from "#exports/yaml-text.ts";

/** The licences by their SPDX names that are made for data: what the format knows by name. Others are given by address. */
const KNOWN_LICENCES =
  /^(?:CC0-1\.0|CC-BY(?:-NC)?(?:-SA|-ND)?-[1-4]\.0|ODbL-1\.0|ODC-By-1\.0|PDDL-1\.0|MIT|Apache-2\.0)$/;

/** CITATION.cff in version 1.2.0 of the Citation File Format: the dataset, and what it was made from as its references. */
export function citationFile(
  about: About,
  { description, publications }: { description: string; publications: readonly Publication[] },
): string {
  const [license] = about.licenses;
  return yamlText({
    "cff-version": "1.2.0",
    message: "If you use these data, cite them as below, with the version.",
    type: "dataset",
    title: about.title,
    version: about.version,
    ...(about.created === null ? {} : { "date-released": about.created }),
    abstract: description,
    authors: about.creators.length > 0 ? about.creators.map((name) => ({ name })) : [{ name: about.name }],
    ...(license && KNOWN_LICENCES.test(license.name) ? { license: license.name } : {}),
    ...(license ? { "license-url": license.path } : {}),
    ...(about.url === null ? {} : { url: about.url }),
    references: publications.map(referenceTo),
  });
}

function referenceTo({ outlet, title, author, published, url }: Publication) {
  return {
    type: "article",
    title: title ?? outlet,
    authors: [{ name: author ?? outlet }],
    publisher: { name: outlet },
    "date-published": isoDay(published),
    ...(url === null ? {} : { url }),
  };
}
