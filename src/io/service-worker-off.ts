/// <reference lib="webworker" />

declare const self: ServiceWorkerGlobalScope;

// Takes the place of the worker that answers without a network, and ends it: nothing stays kept, and every answer is the server's.
// At once, not when it becomes the active one: whatever keeps the other awake would put that off.
self.addEventListener("install", (event) => {
  void self.skipWaiting();
  event.waitUntil(end());
});

async function end(): Promise<void> {
  const { scope } = self.registration;
  // Not waited for: it may wait for a page that waits for this worker.
  void self.registration.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.endsWith(scope)).map((name) => caches.delete(name)));
}

export {};
