import {
  heightInPixels,
  heightMessages,
  isGreeting,
  pymIdIn,
  readSetMessage,
  type SetMessage,
  stateQuery,
  withQuery,
} from "#app/guest-messages.ts";
import type { Language } from "#dataset/vocabulary.ts";
import type { Lookup } from "#model/lookup.ts";
import { isFramed } from "#site/is-framed.ts";
import type { Site } from "#site/site.ts";
import type { Address, Page } from "#state/url.ts";
import type { View } from "#state/view.ts";
import { viewStore } from "#state/view-store.ts";

/** Nothing that a message holds is secret: the host has chosen it, or sees it in its own page. */
function tell(message: unknown): void {
  window.parent.postMessage(message, "*");
}

interface Options {
  readonly site: Site;
  /** The language of the page where no address names another. */
  readonly language: Language;
  readonly unknown: Address["unknown"];
  readonly records: Lookup;
}

/** The page in its frame, as it speaks with its host. */
export interface Guest {
  /** The page with this view is on screen. */
  readonly drawn: (view: View) => void;
  /** The page would like to be this high. */
  readonly wants: (height: number) => void;
  readonly stop: () => void;
}

const SILENT: Guest = { drawn: () => {}, wants: () => {}, stop: () => {} };

interface Asked {
  readonly id: SetMessage["id"];
  readonly invalid: readonly string[];
}

/** Tells the host how high the page is and what it shows, and does what the host asks; without a host it does nothing. */
export function followHost({ site, language, unknown, records }: Options): Guest {
  if (!isFramed()) return SILENT;
  const page: Page = { language, languages: site.languages };
  const pymId = pymIdIn(unknown);
  let height = 0;
  let ready = false;
  let told = "";
  let asked: Asked[] = [];

  function tellState(view: View) {
    const query = stateQuery(view, language);
    const text = JSON.stringify(query);
    for (const { id, invalid } of asked) tell({ qantar: 1, type: "state", id, query, invalid });
    if (asked.length === 0 && text !== told) tell({ qantar: 1, type: "state", query });
    asked = [];
    told = text;
  }

  function greet() {
    tell({ qantar: 1, type: "ready", query: stateQuery(viewStore.getState().view, language) });
    if (height > 0) tell({ qantar: 1, type: "height", height });
  }

  function hear({ source, data }: MessageEvent<unknown>) {
    if (source !== window.parent) return;
    if (isGreeting(data) && ready) greet();
    const message = readSetMessage(data);
    if (!message) return;
    const { view, invalid } = withQuery(viewStore.getState().view, message.query, { page, records });
    asked.push({ id: message.id, invalid: [...message.invalid, ...invalid] });
    viewStore.setState({ view });
  }

  addEventListener("message", hear);
  return {
    drawn: (view) => {
      const { view: now, session } = viewStore.getState();
      if (view !== now || session.moving) return;
      if (!ready) {
        ready = true;
        told = JSON.stringify(stateQuery(view, language));
        greet();
      }
      tellState(view);
    },
    wants: (wanted) => {
      const pixels = heightInPixels(wanted);
      if (pixels === height) return;
      height = pixels;
      for (const message of heightMessages(pixels, pymId)) tell(message);
    },
    stop: () => removeEventListener("message", hear),
  };
}
