import { siteFile } from "#site/site.ts";

/** What a browser can keep of a site to open it without a network; null where the page offers nothing of that kind. */
export interface OfflineSite {
  /** Names what the site is made of, code and data: another one is another site. */
  readonly build: string;
  /** The version of its data. */
  readonly version: string;
  readonly bytes: number;
}

/** A file that is kept: hashed names (revision null) never change, all others are told apart by their revision. */
export interface KeptFile {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity?: string;
}

/** What a page says to the worker that answers for a kept site. It tells of its site where it is asked about it. */
export type ToServiceWorker = "about" | "take over";

export const SERVICE_WORKER_FILE = "service-worker.js";
/** Ends what the other one does: in an emergency it has only to be copied over it. */
export const SERVICE_WORKER_OFF_FILE = "service-worker-off.js";
/** What the site would keep, for a page that asks before anything is. */
export const OFFLINE_FILE = "offline.json";

/** The build that an open page is part of, as far as it may be kept: no embedded page and no frozen copy may. */
export function offlineBuild({ dataset }: Pick<HTMLElement, "dataset">): string | null {
  return dataset.live === undefined ? dataset.offline || null : null;
}

/** Where the worker lies that answers without a network. */
export function serviceWorkerAddress(): string {
  return siteFile(SERVICE_WORKER_FILE);
}

interface Builds {
  /** The build that the open page is part of. */
  readonly page: string;
  readonly kept: OfflineSite | null;
  /** What has come beside the kept one. */
  readonly next: OfflineSite | null;
}

/**
 * What another build that waits is to an open page: the page itself, where that came from the server already; newer, where the page
 * is the kept one; else nothing to speak of, as a page from the server is newer than both.
 */
export function whatWaits({ page, kept, next }: Builds): "is this page" | "is newer" | null {
  if (next === null) return null;
  if (next.build === page) return "is this page";
  return kept?.build === page ? "is newer" : null;
}
