import type english from "#i18n/en.json";

/** The id of a text in the catalogues: the English one is the list of them. */
export type MessageId = keyof typeof english;

/** The texts of the interface in one language, as ICU messages. */
export type Catalogue = Readonly<Record<MessageId, string>>;
