/**
 * What a text is instead of a usable dataset: `empty`; a web `page`; `damaged`, as a text that was cut short is; `foreign`,
 * JSON of something else; of another `version` than the page reads; `incomplete`, without one of its tables; `altered`, other
 * data than those that the page was built with.
 */
export type DatasetFault = "empty" | "page" | "damaged" | "foreign" | "version" | "incomplete" | "altered";

/** Says why a text is not a usable dataset: in kind for the reader, in its message for the person who serves it. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  readonly kind: DatasetFault;

  constructor(kind: DatasetFault, message: string) {
    super(message);
    this.kind = kind;
  }
}
