import english from "#i18n/en.json" with { type: "json" };

/** The id of a text in the catalogues. */
export type MessageId = keyof typeof english;

/** The English catalogue: the list of all message ids. */
export const ENGLISH: Readonly<Record<MessageId, string>> = english;
