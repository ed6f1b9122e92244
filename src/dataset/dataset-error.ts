/** Says why a text is not a usable dataset, in words for the person who serves it. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
}
