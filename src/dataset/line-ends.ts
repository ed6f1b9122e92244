const [QUOTE, CR, LF] = ['"', "\r", "\n"].map((sign) => sign.charCodeAt(0));

/** Where in a row a text stands: at the start of a cell, within one, within quotes, or after a quote that ends them or is one of two. */
type Place = "start" | "plain" | "quoted" | "closing";

/** A text that comes in pieces, with one line end. */
export interface OneLineEnd {
  readonly piece: (text: string) => string;
  /** What was held back until it was known what follows it. */
  readonly rest: () => string;
}

/**
 * Ends the rows of a CSV text in LF that end now in CRLF, now in LF, as after a line that another program added; where a `lone` CR ends
 * them, too, also those. Cells in quotes stay as they are.
 */
export function oneLineEnd({ separator = ",", lone = false } = {}): OneLineEnd {
  const between = separator.charCodeAt(0);
  let place: Place = "start";
  let held = "";
  return {
    rest: () => (lone ? held.replace("\r", "\n") : held),
    piece: (piece) => {
      const text = held + piece;
      held = "";
      let ended = "";
      let from = 0;
      for (let i = 0; i < text.length; i++) {
        const sign = text.charCodeAt(i);
        if (sign === QUOTE) {
          if (place === "quoted") place = "closing";
          else if (place !== "plain") place = "quoted";
        } else if (place !== "quoted") {
          place = sign === between || sign === LF || sign === CR ? "start" : "plain";
          if (sign !== CR) continue;
          if (i + 1 === text.length) held = "\r";
          const follows = text.charCodeAt(i + 1) === LF;
          if (held !== "" || follows || lone) {
            ended += text.slice(from, i) + (held !== "" || follows ? "" : "\n");
            from = i + 1;
          }
        }
      }
      return ended + text.slice(from);
    },
  };
}
