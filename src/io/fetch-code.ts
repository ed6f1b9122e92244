import { lostFile } from "#io/fetch-file.ts";
import { siteFile } from "#site/site.ts";

/** A part of the page's own code that is not where the site answers: most often it was built anew since the page was loaded. */
export class CodeError extends Error {
  override readonly name = "CodeError";
  readonly kind = "code";
}

/**
 * Fetches a part of the code that is a file of its own, as an `import()` does. Where it does not come, throws a FetchError if nobody
 * answers at all, and else a CodeError: then it is the part alone that is gone.
 */
export async function fetchCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw (await isAnswered()) ? new CodeError(String(error)) : lostFile("code", error);
  }
}

/** Whether the server of the site says anything. */
async function isAnswered(): Promise<boolean> {
  if (!navigator.onLine) return false;
  try {
    await fetch(siteFile(""), { method: "HEAD", cache: "no-store" });
    return true;
  } catch {
    return false;
  }
}
