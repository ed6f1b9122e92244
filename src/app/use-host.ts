import { useEffect } from "react";
import { heightMessages, heightTold } from "#app/height-messages.ts";
import { queryOf, readHostMessage, viewAsked } from "#state/host-message.ts";
import { viewStore } from "#state/view-store.ts";

/** Says something to the page around this one. Nothing of it is secret, and the host may be anyone: so to any origin. */
function tell(message: unknown): void {
  if (window.parent !== window) window.parent.postMessage(message, "*");
}

/** Calls back once what has been decided is drawn. */
function onceDrawn(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => then()));
}

/** Tells the host how high the page is, whenever that changes and only then. */
function followHeight(id: string): () => void {
  const childId = new URLSearchParams(location.search).get("childId");
  const root = document.documentElement;
  let told = 0;
  const measure = () => {
    const height = heightTold(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    for (const message of heightMessages(height, { id, childId })) tell(message);
  };
  const observer = new ResizeObserver(measure);
  observer.observe(document.body);
  observer.observe(root);
  return () => observer.disconnect();
}

/** Does what the host asks, and answers with the view that is drawn then; tells of the reader's own changes, too. */
function followHost(): () => void {
  let asked = false;
  const say = (id: string | number | null, invalid: readonly string[]) =>
    tell({ qantar: 1, type: "state", query: queryOf(viewStore.getState().view), invalid, id });
  const listen = (event: MessageEvent) => {
    if (event.source !== window.parent) return;
    const message = readHostMessage(event.data);
    if (!message) return;
    const { view, invalid } = viewAsked(viewStore.getState().view, message);
    asked = true;
    viewStore.setState({ view });
    asked = false;
    onceDrawn(() => say(message.id, invalid));
  };
  let waiting = false;
  const unsubscribe = viewStore.subscribe((state, before) => {
    if (state.view === before.view || asked || waiting) return;
    waiting = true;
    onceDrawn(() => {
      waiting = false;
      say(null, []);
    });
  });
  addEventListener("message", listen);
  return () => {
    unsubscribe();
    removeEventListener("message", listen);
  };
}

/** Keeps the host page informed, and lets it lead. Nothing where there is none. */
export function useHost({ id, version }: { id: string; version: string }): void {
  useEffect(() => {
    if (window.parent === window) return;
    const ends = [followHeight(id), followHost()];
    tell({ qantar: 1, type: "ready", version, query: queryOf(viewStore.getState().view) });
    return () => {
      for (const end of ends) end();
    };
  }, [id, version]);
}
