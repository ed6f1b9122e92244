import { DEFAULT_VIEW, type View } from "#state/view.ts";
import { updateView, viewStore } from "#state/view-store.ts";

const REST_MS = 200;

const LISTS = ["claimant", "publication", "place", "category"] as const;
const KEYS = Object.keys(DEFAULT_VIEW) as (keyof View)[];
const KEPT_BY_RESET: readonly (keyof View)[] = ["panel", "lang", "theme"];
const OTHERS = KEYS.filter((key) => key !== "q" && ![...LISTS, ...KEPT_BY_RESET].includes(key));

function isFiltered(view: View): boolean {
  return view.q !== "" || LISTS.some((key) => view[key].length > 0);
}

function isWhole(view: View): boolean {
  return !isFiltered(view) && OTHERS.every((key) => view[key] === DEFAULT_VIEW[key]);
}

/**
 * Whether a change of the view also takes back what is being typed: one that sets the text itself, takes away the last
 * filter, or goes back to the whole dataset. Anything else, such as opening another panel, leaves the typing alone.
 */
function endsTyping(before: View, after: View): boolean {
  if (before.q !== after.q || (isFiltered(before) && !isFiltered(after))) return true;
  const changed = KEYS.filter((key) => before[key] !== after[key]);
  const onlyKept = changed.length > 0 && changed.every((key) => KEPT_BY_RESET.includes(key));
  return isWhole(after) && !onlyKept;
}

/** What is being typed into the search, which is not yet in the view. */
export interface SearchDraft {
  /** Shows the text now, and puts it into the view once the typing has rested. */
  readonly type: (text: string) => void;
  /** Shows the text and puts it into the view now. */
  readonly send: (text: string) => void;
  readonly stop: () => void;
}

/** Starts a draft; `show` is given every text that the field is to hold. */
export function startSearchDraft(show: (text: string) => void): SearchDraft {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;

  function drop() {
    clearTimeout(timer);
    show(viewStore.getState().view.q);
  }

  function send(text: string) {
    clearTimeout(timer);
    show(text);
    sending = true;
    updateView({ q: text.trim() === "" ? "" : text });
    sending = false;
  }

  function type(text: string) {
    clearTimeout(timer);
    show(text);
    timer = setTimeout(() => send(text), REST_MS);
  }

  const unsubscribe = viewStore.subscribe(({ view }, { view: before }) => {
    if (!sending && view !== before && endsTyping(before, view)) drop();
  });
  // Going back may leave the text as it was: it is still another view than the one that was typed for.
  addEventListener("popstate", drop);
  return {
    type,
    send,
    stop: () => {
      clearTimeout(timer);
      unsubscribe();
      removeEventListener("popstate", drop);
    },
  };
}
