/** The colours of a family of categories, for light and dark pages. */
export interface FamilyColour {
  readonly light: string;
  readonly dark: string;
}

/** What is left when the others are given out, and what has no family of its own. */
export const REST_COLOUR: FamilyColour = { light: "#87878f", dark: "#93939b" };

/**
 * Colours for the families of a dataset that brings none, the most frequent first: those of the dataset that ships with the
 * project, which are held apart for readers who confuse some (`src/ui/colour-vision.test.ts`).
 */
export const FAMILY_COLOURS: readonly FamilyColour[] = [
  { light: "#a73d2c", dark: "#c57267" },
  { light: "#a67523", dark: "#d1ab65" },
  { light: "#1c4299", dark: "#6a7cae" },
  { light: "#447b6f", dark: "#8cc8bb" },
  { light: "#5f4d6f", dark: "#b49bc5" },
  REST_COLOUR,
];
