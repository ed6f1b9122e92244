import { creatorsOf, creditOf } from "#dataset/credit.ts";
import { isoDay } from "#dataset/day.ts";
import type { DatasetMeta } from "#dataset/records.ts";
import type { Language } from "#dataset/vocabulary.ts";

/** What goes with every file that leaves the site: what it is, of which version, whose, on which terms. */
export interface About {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  /** The day on which this version was made, as 2026-11-28; null where nobody says. */
  readonly created: string | null;
  readonly creators: readonly string[];
  /** The names of the terms, `CC-BY-4.0`; in full they stand in `licenses`. */
  readonly license: string;
  readonly licenses: DatasetMeta["licenses"];
  /** One line to print beside whatever is made of the file. */
  readonly citation: string;
  /** Where this version stays as it is; null where a build does not know its address. */
  readonly url: string | null;
  readonly reading: string;
}

/** How the rows have to be read; goes with every file, since a file is passed on without the page. */
const READING =
  "Every figure is a claim of the claimant named beside it, printed in the publications cited for it. Claims overlap in people, place and time: adding them up gives a meaningless number.";

/** The language of a file that is written only once: English, or of a dataset without it the first that it has. */
export function languageOfFiles({ languages }: Pick<DatasetMeta, "languages">): Language {
  const [first = "en"] = languages;
  return languages.includes("en") ? "en" : first;
}

/** Describes a dataset for the files made of it; `url` is the address of this version, where it is known. */
export function aboutOf(meta: DatasetMeta, url: string | null): About {
  const { id: name, version } = meta;
  const created = meta.created === null ? null : isoDay(meta.created);
  const title = meta.title[languageOfFiles(meta)] ?? name;
  const creators = creatorsOf(meta);
  const license = meta.licenses.map((license) => license.name).join(", ");
  const citation = [creditOf(meta), title, `Version ${version}`, license, ...(url === null ? [] : [url])].filter(
    (part) => part !== "",
  );
  return {
    ...{ name, title, version, created, creators, license, licenses: meta.licenses },
    ...{ citation: `${citation.join(". ")}${url === null ? "." : ""}`, url, reading: READING },
  };
}
