import { fetchAhead } from "#io/fetch-ahead.ts";
import { onHand } from "#site/hand.ts";
import { isFramed } from "#site/is-framed.ts";

/** So long after a page was loaded, all that is seen of it has been painted: what takes over is fetched then. */
const PAINTED_MS = 500;

/** A page that has been loaded for so long without a hand on it takes over by itself. */
const QUIET_MS = 3500;

/** A focus that a screen reader sets comes without a key or a pointer. */
const FOCUS = ["focusin"];

/**
 * Waits until somebody wants more than what the build drew: until a reader's hand is on the page, or it has been loaded for a while.
 * Then its scripts compete with nothing that a slow device has to do to show the page. An address that asks for something, an entry of
 * the history with a dialog, a host that stands around the page and a page without a drawing are answered at once.
 */
export async function whenWanted(): Promise<void> {
  if (!isWanted()) await new Promise<void>((resolve) => whenReachedFor(resolve));
  loadAll();
}

function isWanted(): boolean {
  const drawn = document.querySelector("[data-still]");
  const isReachedFor = document.querySelector("[data-pressed], [data-keys]") ?? drawn?.contains(document.activeElement);
  return (
    !drawn || isFramed() || location.search + location.hash !== "" || history.state !== null || Boolean(isReachedFor)
  );
}

function whenReachedFor(tell: () => void): void {
  const timers: ReturnType<typeof setTimeout>[] = [];
  const rest = () => timers.push(setTimeout(fetchAll, PAINTED_MS), setTimeout(wake, QUIET_MS));
  const end = onHand(wake, FOCUS);
  function wake() {
    end();
    removeEventListener("load", rest);
    for (const timer of timers) clearTimeout(timer);
    tell();
  }
  if (document.readyState === "complete") rest();
  else addEventListener("load", rest);
}

/** The scripts of the page. */
function ahead(): HTMLLinkElement[] {
  return [...document.querySelectorAll<HTMLLinkElement>("link[data-ahead]")];
}

/** Asks for the scripts for later. */
function fetchAll(): void {
  for (const { href } of ahead()) fetchAhead(href);
}

/** Asks for the scripts for now. */
function loadAll(): void {
  for (const link of ahead()) link.rel = "modulepreload";
}
