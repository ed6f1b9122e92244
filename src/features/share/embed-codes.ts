import type { Language } from "#dataset/vocabulary.ts";
/** What a still picture shows: all of a metric, one population of it alone, where its accounts part, or, where there are no claims, the map. */
export type FigureShown = "metric" | "population" | "disagreements" | "map";

/** What the codes are made of: addresses are absolute, words are in the language of the frame. */
export interface EmbedFacts {
  /** Of the page in the frame, and of the whole page at the same view. */
  readonly address: string;
  readonly page: string;
  readonly title: string;
  /** In pixels; null for the width of the column. */
  readonly width: number | null;
  readonly height: number;
  readonly script: { readonly address: string; readonly integrity: string };
  readonly figure: {
    readonly address: string;
    /** The language of its words. */
    readonly lang: Language;
    readonly shows: FigureShown;
    /** Of the whole page, where it shows what is in the picture. */
    readonly page: string;
    /** In CSS pixels: mail knows no other limit. */
    readonly width: number;
    /** Null where it is not known. */
    readonly height: number | null;
    readonly alt: string;
    readonly caption: string;
    /** The words of the link below the picture, since some systems take the link around it out. */
    readonly more: string;
    /** The terms, where the data have some, with what leads to them. */
    readonly licence: { readonly said: string; readonly address: string } | null;
  };
  /** On the button that an AMP page shows where the frame is cut off. */
  readonly more: string;
}

export const CODE_KINDS = ["frame", "script", "amp", "figure", "link"] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

const REFERRER = "strict-origin-when-cross-origin";
const ALLOW = "fullscreen; clipboard-write";
const SANDBOX = "allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads";

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** Attributes with their values escaped; one without a value stands alone. */
function attributes(values: Readonly<Record<string, string | number | true>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === true ? name : `${name}="${escaped(String(value))}"`))
    .join(" ");
}

function frame({ address, title, width, height }: EmbedFacts, more: Readonly<Record<string, true>> = {}): string {
  const values = {
    src: address,
    title,
    width: width ?? "100%",
    height,
    style: "border:0;max-width:100%",
    loading: "lazy",
    allow: ALLOW,
    referrerpolicy: REFERRER,
    ...more,
  };
  return `<iframe ${attributes(values)}></iframe>`;
}

function scripted(facts: EmbedFacts): string {
  const { address, integrity } = facts.script;
  const script = attributes({ src: address, integrity, crossorigin: "anonymous", async: true });
  return `${frame(facts, { "data-qantar": true })}\n<script ${script}></script>`;
}

// An AMP page fetches frames late by itself, and holds `loading` for a mistake. A frame needs a picture to begin with, which is of all
// days and mostly higher than the frame: it says so in its own words, and its head is what is seen.
function amp({ address, title, width, height, figure, more }: EmbedFacts): string {
  const values = {
    src: address,
    title,
    ...(width === null ? { layout: "fixed-height" } : { width, layout: "intrinsic" }),
    height,
    sandbox: SANDBOX,
    allow: ALLOW,
    referrerpolicy: REFERRER,
    frameborder: "0",
    resizable: true as const,
  };
  const picture = {
    ...{ placeholder: true as const, layout: "fill", "object-fit": "cover", "object-position": "0 0" },
    ...{ src: figure.address, alt: figure.alt },
  };
  return [
    `<amp-iframe ${attributes(values)}>`,
    `  <amp-img ${attributes(picture)}></amp-img>`,
    `  <div ${attributes({ overflow: true, tabindex: "0", role: "button", "aria-label": more })}>${escaped(more)}</div>`,
    "</amp-iframe>",
  ].join("\n");
}

function still({ figure }: EmbedFacts): string {
  const { page, licence } = figure;
  const image = {
    src: figure.address,
    alt: figure.alt,
    width: figure.width,
    ...(figure.height === null ? {} : { height: figure.height }),
    style: "max-width:100%;height:auto",
    loading: "lazy",
    referrerpolicy: REFERRER,
  };
  const links = [
    `<a ${attributes({ href: page })}>${escaped(figure.more)}</a>.`,
    ...(licence ? [`<a ${attributes({ rel: "license", href: licence.address })}>${escaped(licence.said)}</a>.`] : []),
  ];
  return [
    `<figure ${attributes({ lang: figure.lang, style: "margin:0" })}>`,
    `  <a ${attributes({ href: page })}><img ${attributes(image)}></a>`,
    `  <figcaption>${[escaped(figure.caption), ...links].join(" ")}</figcaption>`,
    "</figure>",
  ].join("\n");
}

const MAKERS: Readonly<Record<CodeKind, (facts: EmbedFacts) => string>> = {
  frame,
  script: scripted,
  amp,
  figure: still,
  link: ({ page, title }) => `<a ${attributes({ href: page })}>${escaped(title)}</a>`,
};

/** The code that sets a view into another page, in one of the ways that pages allow. */
export function embedCode(kind: CodeKind, facts: EmbedFacts): string {
  return MAKERS[kind](facts);
}
