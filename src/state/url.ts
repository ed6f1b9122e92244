import { LANGUAGES, type Language } from "#dataset/vocabulary.ts";
import {
  type Codec,
  cameraCodec,
  dayCodec,
  idCodec,
  idsCodec,
  textCodec,
  wordCodec,
  wordsCodec,
} from "#state/codecs.ts";
import { COUNTED, type Counted, DEFAULT_VIEW, PANELS, PARTS, SHEETS, type View } from "#state/view.ts";

/** What an address says: the view, the parameters that are not ours, and those of ours that meant nothing. */
export interface Address {
  readonly view: View;
  readonly unknown: readonly (readonly [key: string, value: string])[];
  readonly invalid: readonly (keyof View)[];
}

/** The page that an address belongs to: its own language, and those that it can be asked to speak instead. */
export interface Page {
  readonly language: Language;
  readonly languages: readonly Language[];
}

const ENGLISH_PAGE: Page = { language: "en", languages: LANGUAGES };

type Codecs = { readonly [K in keyof View]: Codec<NonNullable<View[K]>> };

const CODECS: Codecs = {
  from: dayCodec,
  to: dayCodec,
  clock: wordCodec(["happened", "known"]),
  metric: idCodec,
  population: idCodec,
  by: wordCodec(["claimant", "publication"]),
  count: wordCodec<Counted>(COUNTED),
  place: idsCodec,
  category: idsCodec,
  claimant: idsCodec,
  publication: idsCodec,
  q: textCodec,
  event: idCodec,
  claim: idCodec,
  source: idCodec,
  sheet: wordCodec(SHEETS),
  panel: wordCodec(PANELS),
  show: wordsCodec(PARTS),
  map: cameraCodec,
  theme: wordCodec(["light", "dark"]),
  lang: wordCodec(LANGUAGES),
};

const KEYS = Object.keys(CODECS).sort() as readonly (keyof View)[];

/** Whether a parameter is one of ours. */
export function isViewKey(key: string): key is keyof View {
  return Object.hasOwn(CODECS, key);
}

function parsed<K extends keyof View>(key: K, text: string): Partial<View> | undefined {
  const value = CODECS[key].parse(text);
  return value === undefined ? undefined : { [key]: value };
}

/**
 * Reads the query of an address. Never throws: what means nothing falls back to the default and is reported. A source
 * is opened on its panel, so an address that names one shows that panel.
 */
export function parseAddress(search: string, page: Page = ENGLISH_PAGE): Address {
  let view: View = { ...DEFAULT_VIEW, lang: page.language };
  const unknown: [string, string][] = [];
  const invalid: (keyof View)[] = [];
  for (const [key, text] of new URLSearchParams(search)) {
    if (!isViewKey(key)) {
      unknown.push([key, text]);
      continue;
    }
    const patch = parsed(key, text);
    if (patch) view = { ...view, ...patch };
    else invalid.push(key);
  }
  if (!page.languages.includes(view.lang)) {
    view = { ...view, lang: page.language };
    invalid.push("lang");
  }
  if (view.source !== null) view = { ...view, panel: "sources" };
  if (view.from !== null && view.to !== null && view.to < view.from) {
    view = { ...view, from: null, to: null };
    invalid.push("from", "to");
  }
  return { view, unknown, invalid: [...new Set(invalid)] };
}

function textOf<K extends keyof View>(key: K, view: View): string {
  const value = view[key];
  return value === null ? "" : CODECS[key].serialise(value as NonNullable<View[K]>);
}

/** The view as texts, each as it stands in an address: only what differs from the view that an address without a query has. */
export function viewTexts(view: View, language: Language): readonly (readonly [key: keyof View, text: string])[] {
  const standard = { ...DEFAULT_VIEW, lang: language };
  return KEYS.map((key) => [key, textOf(key, view)] as const).filter(
    ([key, text]) => text !== "" && text !== textOf(key, standard),
  );
}

/** What stands in the address beside the view, and which page it is the address of. */
interface Around {
  readonly unknown?: Address["unknown"];
  readonly language?: Language;
}

/** Writes a view as a query with its keys sorted and its defaults left out; parameters that are not ours stay, last. */
export function serialiseAddress(view: View, { unknown = [], language = "en" }: Around = {}): string {
  const query = new URLSearchParams();
  for (const [key, text] of viewTexts(view, language)) query.set(key, text);
  for (const [key, text] of unknown) query.append(key, text);
  // Commas and slashes are legal in a query and readable there.
  const text = query.toString().replaceAll("%2C", ",").replaceAll("%2F", "/");
  return text === "" ? "" : `?${text}`;
}
