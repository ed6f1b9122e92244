import { textWidth } from "#ui/text-width.ts";
import { wrapWords } from "#ui/wrap-words.ts";

/** How a text of a picture is set. */
export interface TextStyle {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly serif?: boolean;
  readonly leading?: number;
}

/** A text in lines that fit a width. */
export interface SetText {
  readonly lines: readonly string[];
  readonly height: number;
  readonly style: TextStyle;
}

const LEADING = 1.4;

/** Breaks a text into lines no wider than `width`. A word that is wider, such as an address, is cut where it has to be. */
export function setText(text: string, width: number, style: TextStyle): SetText {
  const { size, bold = false, leading = LEADING } = style;
  const widthOf = (line: string) => textWidth(line, size, bold ? "bold" : "regular");
  const lines = wrapWords(text, width, widthOf).flatMap((line) => cutToFit(line, width, widthOf));
  return { lines, height: lines.length * size * leading, style };
}

function cutToFit(line: string, width: number, widthOf: (line: string) => number): string[] {
  const cut: string[] = [];
  let rest = [...line];
  while (widthOf(rest.join("")) > width && rest.length > 1) {
    let end = rest.length - 1;
    while (end > 1 && widthOf(rest.slice(0, end).join("")) > width) end--;
    cut.push(rest.slice(0, end).join(""));
    rest = rest.slice(end);
  }
  return [...cut, rest.join("")];
}

/** The lines of a set text, the upper left corner of the first at `x`, `y`. */
export function TextLines({ set, x, y }: { set: SetText; x: number; y: number }) {
  const { size, fill, bold, serif, leading = LEADING } = set.style;
  return (
    <text fontFamily={serif ? "var(--serif)" : "var(--sans)"} fontSize={size} fontWeight={bold ? 600 : 400} fill={fill}>
      {set.lines.map((line, i) => {
        const at = (y + size * (0.5 * leading + 0.36) + i * size * leading).toFixed(1);
        return (
          <tspan key={at} x={x} y={at}>
            {line}
          </tspan>
        );
      })}
    </text>
  );
}
