import { linear } from "#dataset/contrast.ts";

/** Eyes that lack the cones for red, green or blue light: about one man in twelve has such eyes or weaker cones. */
export const COLOUR_BLINDNESS = ["protanopia", "deuteranopia", "tritanopia"] as const;

export type ColourBlindness = (typeof COLOUR_BLINDNESS)[number];

/** What is left of linear red, green and blue (Machado, Oliveira and Fernandes 2009, doi.org/10.1109/TVCG.2009.113, severity 1). */
const LEFT: Readonly<Record<ColourBlindness, readonly (readonly [number, number, number])[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/**
 * How far apart two colours such as #a8741a look, in Oklab: 0 for the same, 1 for black and white; to most people, or to eyes that
 * lack one kind of cones.
 */
export function colourDistance(one: string, other: string, eyes: ColourBlindness | null = null): number {
  const [a, b] = [one, other].map((colour) => oklab(seenBy(eyes, linear(colour)))) as [Parts, Parts];
  return Math.hypot(...a.map((part, at) => part - (b[at] ?? 0)));
}

type Parts = readonly number[];

function seenBy(eyes: ColourBlindness | null, [red = 0, green = 0, blue = 0]: Parts): Parts {
  if (eyes === null) return [red, green, blue];
  return LEFT[eyes].map(([r, g, b]) => Math.max(0, r * red + g * green + b * blue));
}

// https://bottosson.github.io/posts/oklab/
function oklab([red = 0, green = 0, blue = 0]: Parts): Parts {
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}
