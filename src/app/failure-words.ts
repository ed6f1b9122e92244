import { DatasetError } from "#dataset/dataset-error.ts";
import type { MessageId } from "#i18n/catalogue.ts";
import { CodeError } from "#io/fetch-code.ts";
import { FetchError } from "#io/fetch-file.ts";

/** The sentence that tells a reader what went wrong; null for a fault of the page itself, which has only its own message. */
export function failureWords(error: Error): MessageId | null {
  const known = error instanceof DatasetError || error instanceof FetchError || error instanceof CodeError;
  return known ? `app.failure.${error.kind}` : null;
}

const OUTDATED: readonly string[] = ["code", "version", "altered"];

/** Whether the page itself is older than what it asks for: to try again would fail again, to load the page anew helps. */
export function isOutdated(error: Error): boolean {
  return (error instanceof DatasetError || error instanceof CodeError) && OUTDATED.includes(error.kind);
}

/** Whether all that is wrong is that there is no network. */
export function isOffline(error: Error): boolean {
  return error instanceof FetchError && error.kind === "offline";
}
