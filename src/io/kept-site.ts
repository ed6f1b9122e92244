import { fetchFile } from "#io/fetch-file.ts";
import { isFramed } from "#site/is-framed.ts";
import {
  OFFLINE_FILE,
  type OfflineSite,
  offlineBuild,
  serviceWorkerAddress,
  type ToServiceWorker,
  whatWaits,
} from "#site/offline-site.ts";
import { openedSite } from "#site/site.ts";

/** What is known of the copy of this site on the reader's device, and what is there of it. */
export interface KeptSite {
  /** `impossible`: this page offers it, and the browser has no such thing here; `never`: the page offers none. */
  readonly state: "never" | "impossible" | "none" | "coming" | "kept" | "failed";
  readonly kept: OfflineSite | null;
  /** Another build that has come beside the kept one, and waits to take its place. */
  readonly newer: OfflineSite | null;
}

let known: KeptSite = { state: "never", kept: null, newer: null };
const listeners = new Set<() => void>();

function know(change: Partial<KeptSite>): void {
  known = { ...known, ...change };
  for (const listener of listeners) listener();
}

export function keptSite(): KeptSite {
  return known;
}

export function onKeptSite(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Frames may have no workers, and some browsers throw where others have none. */
function container(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null;
  } catch {
    return null;
  }
}

/** Looks what this device keeps of the site, and follows it while the page is open. Nothing is kept that nobody asked for. */
export async function followKeptSite(): Promise<void> {
  const build = offlineBuild(document.documentElement);
  if (build === null || isFramed()) return;
  const workers = container();
  if (!workers) return know({ state: "impossible" });
  know({ state: "none" });
  const registration = await registered(workers);
  if (registration) await follow(registration, build);
}

async function registered(workers: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | null> {
  const registration = await workers.getRegistration(openedSite().root).catch(() => undefined);
  // A site may lie inside another one, which keeps itself.
  return registration?.scope === openedSite().root ? registration : null;
}

/** Keeps the site on this device. The bytes come in the background; the state tells how it went. */
export async function keepSite(): Promise<void> {
  const workers = container();
  const build = offlineBuild(document.documentElement);
  if (!workers || build === null) return;
  know({ state: "coming" });
  try {
    const registration = await workers.register(serviceWorkerAddress());
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    if (!worker || !(await isThere(worker, registration))) throw new Error("The worker did not come into being.");
    await follow(registration, build);
    if (known.state !== "kept") throw new Error("The worker keeps nothing.");
  } catch {
    await removeAll(workers);
    know({ state: "failed" });
  }
}

/** Takes everything off this device that was kept of the site. */
export async function forgetSite(): Promise<void> {
  const workers = container();
  if (workers) await removeAll(workers);
  know({ state: "none", kept: null, newer: null });
}

/** Lets the newer build take the place of the kept one, and loads the page from it. */
export async function loadNewer(): Promise<void> {
  const workers = container();
  const waiting = workers && (await registered(workers))?.waiting;
  if (!waiting) return location.reload();
  workers.addEventListener("controllerchange", () => location.reload(), { once: true });
  tell(waiting, "take over");
}

/** How many bytes this site would take on the device. Throws a FetchError where the site does not say. */
export async function bytesToKeep(signal: AbortSignal): Promise<number> {
  const { bytes } = (await (await fetchFile(OFFLINE_FILE, signal)).json()) as OfflineSite;
  return bytes;
}

async function removeAll(workers: ServiceWorkerContainer): Promise<void> {
  const registration = await registered(workers);
  await registration?.unregister().catch(() => false);
  const deleted = (await ownCaches()).map((name) => caches.delete(name));
  await Promise.all(deleted).catch(() => undefined);
}

/** The names of the caches of this site; a browser that forbids them keeps nothing in them either. */
async function ownCaches(): Promise<readonly string[]> {
  try {
    return (await caches.keys()).filter((name) => name.endsWith(openedSite().root));
  } catch {
    return [];
  }
}

const followed = new WeakSet<ServiceWorkerRegistration>();

async function follow(registration: ServiceWorkerRegistration, build: string): Promise<void> {
  await lookAt(registration, build);
  if (followed.has(registration)) return;
  followed.add(registration);
  const followNext = () =>
    registration.installing?.addEventListener("statechange", () => void lookAt(registration, build));
  registration.addEventListener("updatefound", followNext);
  followNext();
  // A page may be open for days: whenever it is looked at again, the site is asked whether there is another one. At first, too,
  // as a browser by itself asks much later.
  const update = () => void registration.update().catch(() => undefined);
  update();
  addEventListener("online", update);
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && update());
}

async function lookAt({ active, waiting }: ServiceWorkerRegistration, page: string): Promise<void> {
  // A site that has ended what was kept leaves a worker that answers this page for as long as it is open, and that comes back
  // into being where somebody asks to keep the site again, without what it kept.
  const workers = container();
  const keeps = workers !== null && (await registered(workers)) !== null && (await ownCaches()).length > 0;
  if (!keeps) return know({ state: "none", kept: null, newer: null });
  const [kept, next] = await Promise.all([about(active), about(waiting)]);
  const then = whatWaits({ page, kept, next });
  if (waiting && then === "is this page") tell(waiting, "take over");
  const now = then === "is this page" ? next : kept;
  know({ state: now ? "kept" : "none", kept: now, newer: then === "is newer" ? next : null });
}

/** Whether a worker has come into being, with all that it keeps; beside one that answers it waits then. */
function isThere(worker: ServiceWorker, registration: ServiceWorkerRegistration): Promise<boolean> {
  return new Promise((settle) => {
    const look = () => {
      const { state } = worker;
      if (state === "redundant") settle(false);
      if (state === "activated" || (state === "installed" && registration.active)) settle(true);
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

function tell(worker: ServiceWorker, what: ToServiceWorker, ports: readonly MessagePort[] = []): void {
  worker.postMessage(what, [...ports]);
}

/** A worker that ends what was kept says nothing. */
const PATIENCE_MS = 3000;

/** What a worker says once holds for good, and asking wakes it: one that another is to follow does not go while it is awake. */
const answers = new WeakMap<ServiceWorker, Promise<OfflineSite | null>>();

async function about(worker: ServiceWorker | null): Promise<OfflineSite | null> {
  if (!worker) return null;
  const answer = answers.get(worker) ?? ask(worker);
  answers.set(worker, answer);
  return answer;
}

function ask(worker: ServiceWorker): Promise<OfflineSite | null> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((settle) => {
    const late = setTimeout(() => settle(null), PATIENCE_MS);
    port1.onmessage = ({ data }) => {
      clearTimeout(late);
      port1.close();
      settle(data as OfflineSite);
    };
    tell(worker, "about", [port2]);
  });
}
