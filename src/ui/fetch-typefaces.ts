/** The faces of fonts.css. */
const FACES = ["400 1em 'Golos Text'", "600 1em 'Golos Text'", "600 1em 'Source Serif 4'"];

const LATIN = /U\+0+-0*FF\b/i;

/** As long as a page may wait for typefaces that were not on their way. */
const PATIENCE_MS = 1500;

/**
 * Fetches what sets letters that a page did not bring its typefaces for, before any of them is drawn. A face that is too late is
 * never swapped in (fonts.css), and some letters may have stood on the page before: those faces are asked for anew. Resolves
 * where they do not come, too: the system's own then stand in.
 */
export async function fetchTypefaces(letters: string): Promise<void> {
  if (letters === "") return;
  for (const sheet of document.styleSheets) {
    if (sheet.href !== null && new URL(sheet.href).origin !== origin) continue;
    for (const [at, rule] of [...sheet.cssRules].entries())
      if (rule instanceof CSSFontFaceRule) swapIn(sheet, at, rule);
  }
  const faces = Promise.allSettled(FACES.map((face) => document.fonts.load(face, letters)));
  await Promise.race([faces, new Promise((late) => setTimeout(late, PATIENCE_MS))]);
}

/** Puts the same rule in its place: in Firefox what a rule says of a face cannot be set. */
function swapIn(sheet: CSSStyleSheet, at: number, { style, cssText }: CSSFontFaceRule): void {
  if (LATIN.test(style.getPropertyValue("unicode-range"))) return;
  const swapping = cssText.replace(/(font-display:\s*)optional/, "$1swap");
  if (swapping === cssText) return;
  sheet.deleteRule(at);
  sheet.insertRule(swapping, at);
}
