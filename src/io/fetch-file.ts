import { siteFile } from "#site/site.ts";

/** Why a file did not come: no network at all, no answer, no such file, or another refusal of the server. */
type FetchFault = "offline" | "unreachable" | "missing" | "refused";

/** Says which file did not come and why: in kind for the reader, in its message for the person who serves it. */
export class FetchError extends Error {
  override readonly name = "FetchError";
  readonly kind: FetchFault;

  constructor(kind: FetchFault, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** A file that nobody answers for, or whose answer broke off. */
export function lostFile(path: string, error: unknown): FetchError {
  return new FetchError(navigator.onLine ? "unreachable" : "offline", `${path}: ${String(error)}`);
}

/** Fetches a file of the site; where `cache` says so, from the server whatever the browser kept. Throws a FetchError where it does not come, and an abort as it is. */
export async function fetchFile(path: string, signal: AbortSignal, cache: RequestCache = "default"): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(siteFile(path), { signal, cache });
  } catch (error) {
    if (signal.aborted) throw error;
    throw lostFile(path, error);
  }
  if (response.ok) return response;
  const gone = response.status === 404 || response.status === 410;
  throw new FetchError(gone ? "missing" : "refused", `${path}: ${response.status} ${response.statusText}`);
}
