import { DatasetError } from "#dataset/dataset-error.ts";
import type { MessageId } from "#i18n/catalogue.ts";
import { FetchError } from "#io/fetch-file.ts";

/** The sentence that tells a reader what went wrong; null for a fault of the page itself, which has only its own message. */
export function failureWords(error: Error): MessageId | null {
  return error instanceof DatasetError || error instanceof FetchError ? `app.failure.${error.kind}` : null;
}
