/// <reference lib="webworker" />
import { clientsClaim } from "workbox-core";
import { cleanupOutdatedCaches, matchPrecache, precache } from "workbox-precaching";
import { createPartialResponse } from "workbox-range-requests";
import { registerRoute } from "workbox-routing";
import { NetworkOnly } from "workbox-strategies";
import type { KeptFile, OfflineSite, ToServiceWorker } from "#site/offline-site.ts";

declare const self: ServiceWorkerGlobalScope;
// Written in front of this file by the build, which knows them when everything else is there.
declare const KEPT_SITE: OfflineSite;
declare const KEPT_FILES: readonly KeptFile[];

/** A page that comes no faster is taken from what is kept. */
const PATIENCE_SECONDS = 4;

const { scope } = self.registration;
const revisions = new Map(KEPT_FILES.map(({ url, revision }) => [url, revision]));
/** Pages that came from what is kept: their data have to come from there, too, or would be those of another build. */
const fromKept = new Set<string>();

/** The name under which a file is kept, whatever a page's address says of its view. */
function keptName({ origin, pathname }: URL): string | null {
  const address = `${origin}${pathname.replace(/\/index\.html$/, "/")}`;
  const path = address.startsWith(scope) ? address.slice(scope.length) || "./" : null;
  return path !== null && revisions.has(path) ? path : null;
}

const isPage = (request: Request) => request.mode === "navigate";
const isFixed = (url: URL) => revisions.get(keptName(url) ?? "") === null;

async function kept(request: Request): Promise<Response> {
  const response = await matchPrecache(keptName(new URL(request.url)) ?? "");
  if (!response) return Response.error();
  return request.headers.has("range") ? createPartialResponse(request, response) : response;
}

/** A server that is away often has another one before it that says so. */
async function refuseAbsent({ response }: { response: Response }): Promise<Response> {
  if (response.status >= 500) throw new Error(`The server answers ${response.status}.`);
  return response;
}

const pages = new NetworkOnly({
  networkTimeoutSeconds: PATIENCE_SECONDS,
  plugins: [
    {
      fetchDidSucceed: refuseAbsent,
      handlerDidError: ({ request, event }) => {
        fromKept.add((event as FetchEvent).resultingClientId);
        return kept(request);
      },
    },
  ],
});

const files = new NetworkOnly({
  plugins: [{ fetchDidSucceed: refuseAbsent, handlerDidError: async ({ request }) => kept(request) }],
});

precache([...KEPT_FILES]);
cleanupOutdatedCaches();
clientsClaim();

registerRoute(({ url, request }) => isPage(request) && keptName(url) !== null, pages);
registerRoute(
  ({ url, request }) => !isPage(request) && isFixed(url),
  async ({ request }) => {
    const response = await kept(request);
    return response.type === "error" ? fetch(request) : response;
  },
);
registerRoute(
  // Who asks for a file past all caches wants no kept one.
  ({ url, request }) => !isPage(request) && request.cache !== "reload" && keptName(url) !== null,
  ({ request, event }) =>
    fromKept.has((event as FetchEvent).clientId) ? kept(request) : files.handle({ request, event }),
);

self.addEventListener("message", ({ data, ports: [answer] }) => {
  const asked = data as ToServiceWorker;
  if (asked === "about") answer?.postMessage(KEPT_SITE);
  if (asked === "take over") void self.skipWaiting();
});
