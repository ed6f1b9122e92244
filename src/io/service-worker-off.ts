/// <reference lib="webworker" />

declare const self: ServiceWorkerGlobalScope;

// Takes the place of the worker that answers without a network, and ends it: nothing stays kept, and every answer is the server's.
self.addEventListener("install", () => void self.skipWaiting());

self.addEventListener("activate", (event) => event.waitUntil(end()));

async function end(): Promise<void> {
  const { scope } = self.registration;
  // Not waited for: it may wait for a page that waits for this worker.
  void self.registration.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.endsWith(scope)).map((name) => caches.delete(name)));
}

export {};
