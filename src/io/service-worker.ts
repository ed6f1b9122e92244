/// <reference lib="webworker" />
import { cleanupOutdatedCaches, getCacheKeyForURL, precache } from "workbox-precaching";
import type { KeptFile, OfflineSite, ToServiceWorker } from "#site/offline-site.ts";

declare const self: ServiceWorkerGlobalScope;
// Written in front of this file by the build, which knows them when everything else is there.
declare const KEPT_SITE: OfflineSite;
declare const KEPT_FILES: readonly KeptFile[];

/** A page that comes no faster is taken from what is kept. */
const PATIENCE_MS = 4000;

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

async function kept(name: string, request: Request): Promise<Response> {
  // Looked for without opening the cache: that would make it anew where the site has ended what is kept.
  const key = getCacheKeyForURL(name);
  const response = key && (await caches.match(key));
  if (!response) return Response.error();
  const range = request.headers.get("range");
  return range === null ? response : partOf(response, range);
}

/** As a server answers who asks for a part of a file; readers of archives ask for one part each time. */
async function partOf(response: Response, range: string): Promise<Response> {
  const body = await response.blob();
  const [, from = "", to = ""] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  const start = from === "" ? Math.max(0, body.size - Number(to)) : Number(from);
  const end = from === "" || to === "" ? body.size : Math.min(Number(to) + 1, body.size);
  if (start >= end) return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${body.size}` } });
  const headers = new Headers(response.headers);
  headers.set("Content-Range", `bytes ${start}-${end - 1}/${body.size}`);
  headers.set("Content-Length", String(end - start));
  return new Response(body.slice(start, end), { status: 206, headers });
}

/** Throws where the server does not answer in time, or is away and another one before it says so. */
async function fromServer(request: Request, patience?: number): Promise<Response> {
  const late = new Promise<never>((_, fail) => {
    if (patience !== undefined) setTimeout(() => fail(new Error("The server takes too long.")), patience);
  });
  const response = await Promise.race([fetch(request), late]);
  if (response.status >= 500) throw new Error(`The server answers ${response.status}.`);
  return response;
}

async function page(name: string, { request, resultingClientId }: FetchEvent): Promise<Response> {
  try {
    return await fromServer(request, PATIENCE_MS);
  } catch {
    fromKept.add(resultingClientId);
    return kept(name, request);
  }
}

async function file(name: string, { request, clientId }: FetchEvent): Promise<Response> {
  if (fromKept.has(clientId)) return kept(name, request);
  return fromServer(request).catch(() => kept(name, request));
}

async function fixed(name: string, request: Request): Promise<Response> {
  const response = await kept(name, request);
  return response.type === "error" ? fetch(request) : response;
}

precache([...KEPT_FILES]);
cleanupOutdatedCaches();
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const name = keptName(new URL(request.url));
  if (name === null || request.method !== "GET") return;
  if (request.mode === "navigate") event.respondWith(page(name, event));
  else if (revisions.get(name) === null) event.respondWith(fixed(name, request));
  // Who asks for a file past all caches wants no kept one.
  else if (request.cache !== "reload") event.respondWith(file(name, event));
});

self.addEventListener("message", ({ data, ports: [answer] }) => {
  const asked = data as ToServiceWorker;
  if (asked === "about") answer?.postMessage(KEPT_SITE);
  if (asked === "take over") void self.skipWaiting();
});
