import type { Day } from "#dataset/day.ts";
import type { Language } from "#dataset/vocabulary.ts";

/** What the file itself does not say of the dataset that is made of it. */
export interface PackageAbout {
  /** The name of the dataset: small letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  /** Who made the file, named as its publication. */
  readonly outlet: string;
  readonly url: string | null;
  /** The day on which the file was published or fetched. */
  readonly published: Day;
  /** Whether somebody says so; else it is the day of the import. */
  readonly publishedTold?: boolean;
  /** That of its texts; English where nobody says it. */
  readonly language?: Language | undefined;
  readonly licence: { readonly name: string; readonly title: string; readonly path: string };
  readonly timeZone: string;
  /** The plain name of the file and its SHA-256. */
  readonly document: string;
  readonly sha256: string;
  /** What a place lies in whose file names no country. */
  readonly area: string;
}
