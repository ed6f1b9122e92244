/** How wide words are when they are painted: few words are painted over and over, and to measure them takes longer than that. */
export interface WordWidths {
  /** In CSS pixels; sets the font of the context on its way, where it has to measure. */
  readonly of: (context: CanvasRenderingContext2D, words: string, font: string) => number;
  /** For when a font has come: words are measured anew. */
  readonly forget: () => void;
}

/** More than a map has names; beyond that it begins anew. */
const MOST = 2000;

export function wordWidths(): WordWidths {
  const known = new Map<string, number>();
  return {
    of: (context, words, font) => {
      const key = `${font} ${words}`;
      let width = known.get(key);
      if (width === undefined) {
        context.font = font;
        width = context.measureText(words).width;
        if (known.size >= MOST) known.clear();
        known.set(key, width);
      }
      return width;
    },
    forget: () => known.clear(),
  };
}
