/** A typeface of the page, as its style sheet declares it. */
export interface Face {
  readonly family: string;
  readonly weight: string;
  /** Such as `U+0000-00FF, U+0131`; empty for all letters. */
  readonly range: string;
  readonly address: string;
}

/** A typeface with everything that it is. */
export interface HeldFont extends Pick<Face, "family" | "weight"> {
  /** A rule of a style sheet that holds the whole of it. */
  readonly rule: string;
  /** A letter of the drawing that it sets. */
  readonly letter: string;
}

/**
 * Those typefaces of the page that a drawing uses, whole: what becomes pixels can fetch none. What the page may not read, or cannot
 * fetch, is left out.
 */
export async function heldFonts(svg: string): Promise<readonly HeldFont[]> {
  const used = facesFor(svg, [...document.styleSheets].flatMap(facesOf));
  const held = await Promise.allSettled(used.map(({ face, letter }) => holdFont(face, letter)));
  return held.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
}

/** The faces whose family the drawing names and that have one of its letters, each with the first of them. */
export function facesFor(
  svg: string,
  faces: readonly Face[],
): readonly { readonly face: Face; readonly letter: string }[] {
  const text = svg.replace(/<style>[\s\S]*?<\/style>|<[^>]*>|&[#\w]+;|\s/g, "");
  const letters = [...new Set(text)];
  return faces.flatMap((face) => {
    const letter = letters.find((one) => isWithin(face.range, one.codePointAt(0) ?? 0));
    return letter !== undefined && svg.includes(face.family) ? { face, letter } : [];
  });
}

function isWithin(range: string, letter: number): boolean {
  if (range === "") return true;
  return range.split(",").some((part) => {
    const [from = "", to = from] = part.trim().replace(/^U\+/i, "").split("-");
    return letter >= Number.parseInt(from, 16) && letter <= Number.parseInt(to, 16);
  });
}

function facesOf(sheet: CSSStyleSheet): readonly Face[] {
  try {
    return [...sheet.cssRules].flatMap((rule) => (rule instanceof CSSFontFaceRule ? faceOf(rule, sheet) : []));
  } catch {
    // A sheet of another origin may not be read.
    return [];
  }
}

function faceOf({ style }: CSSFontFaceRule, sheet: CSSStyleSheet): readonly Face[] {
  const [, path] = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue("src")) ?? [];
  if (path === undefined) return [];
  return [
    {
      family: style.getPropertyValue("font-family").replace(/["']/g, ""),
      weight: style.getPropertyValue("font-weight") || "400",
      range: style.getPropertyValue("unicode-range"),
      address: new URL(path, sheet.href ?? document.baseURI).href,
    },
  ];
}

async function holdFont({ family, weight, range, address }: Face, letter: string): Promise<HeldFont> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}.`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  const letters = range === "" ? "" : `unicode-range:${range};`;
  const source = `url(data:font/woff2;base64,${base64}) format("woff2")`;
  const rule = `@font-face{font-family:"${family}";font-weight:${weight};${letters}src:${source}}`;
  return { family, weight, letter, rule };
}
