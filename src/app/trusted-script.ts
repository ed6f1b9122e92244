/** What the browser asks before a text becomes a script: of what is left out, no text becomes one. */
interface TrustedTypes {
  createPolicy(name: "default", rules: { createScriptURL(address: string): string | null }): void;
}

interface Trusted {
  /** The addresses that a worker may be started from. */
  readonly workers: readonly string[];
  /** Which of them a page without an origin of its own starts by way of a `data:` address. */
  readonly mapWorker: string;
  readonly origin: string;
}

/**
 * What is started where a script is asked for by its address: one of the site's own workers, else nothing. A page without an
 * origin may start none by its address, so the library of the map puts its worker's text into a `data:` address; whatever text
 * comes, what is started imports that worker.
 */
export function trustedScript(asked: string, { workers, mapWorker, origin }: Trusted): string | null {
  if (workers.includes(asked)) return asked;
  if (origin !== "null" || !asked.startsWith("data:text/javascript")) return null;
  return `data:text/javascript,${encodeURIComponent(`import ${JSON.stringify(mapWorker)};`)}`;
}

/** Makes the policy that the headers of the page name: no text becomes markup or a script, and only the trusted workers start. */
export function trustOnly(trusted: Trusted): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  trustedTypes?.createPolicy("default", { createScriptURL: (asked) => trustedScript(asked, trusted) });
}
