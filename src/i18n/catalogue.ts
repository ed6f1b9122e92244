import app from "#i18n/en/app.json" with { type: "json" };
import claim from "#i18n/en/claim.json" with { type: "json" };

/** The English catalogue: the list of all message ids, and the text to fall back on. */
export const ENGLISH = { ...app, ...claim };

/** The id of a text in the catalogues. */
export type MessageId = keyof typeof ENGLISH;
