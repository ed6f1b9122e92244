const PANEL = "[role=tabpanel]";
const PRESSED = "[data-pressed]";
/** What keys were pressed on that move from it to another. */
const KEYED = "[data-keys]";
/** Of what is a link in the drawing and a button in the page: what each opens. */
const NAMES = ["data-claim-id", "data-place-id"];

/** The map as it is drawn before it can be moved. */
const MAP = "svg[data-map]";
const MARK = "[data-place-id]";
/** So far beside a mark a finger still means it, in CSS pixels. */
const FINGER = 16;

type Find = (root: HTMLElement) => HTMLElement | null;
type Press = (root: HTMLElement) => void;

interface Place {
  /** How far the panel is scrolled. */
  readonly scrolled: number;
  /** Finds what has the focus. */
  readonly focused: Find;
  /** What the reader has typed there; null where they have not. */
  readonly typed: string | null;
}

const nothing: Find = () => null;

/** What a control is and says: the same in the drawing and in the page. */
function saying(control: Element): string {
  const label = control instanceof HTMLInputElement ? control.labels?.[0]?.textContent : control.textContent;
  const attributes = ["type", "role", "aria-label"].map((name) => control.getAttribute(name));
  return [control.tagName, ...attributes, label].join("\n");
}

/** Finds, in a page, the one of its controls that says what this one says, or opens the same; the second of two as the second. */
function sameAs(control: Element, drawing: HTMLElement): Find {
  for (const name of NAMES) {
    const id = control.getAttribute(name);
    if (id) return (root) => root.querySelector(`:is(a, button)[${name}="${CSS.escape(id)}"]`);
  }
  // A part of the page that a link leads to: its id is the same in both, as those that React makes are not.
  if (control.id !== "" && drawing.querySelector(`a[href="#${CSS.escape(control.id)}"]`)) {
    return (root) => root.querySelector(`#${CSS.escape(control.id)}`);
  }
  const said = saying(control);
  const alike = (root: HTMLElement) =>
    [...root.querySelectorAll<HTMLElement>(control.tagName)].filter((other) => saying(other) === said);
  const index = alike(drawing).indexOf(control as HTMLElement);
  return (root) => alike(root)[index] ?? null;
}

function placeIn(root: HTMLElement): Place {
  const focused = root.contains(document.activeElement) ? document.activeElement : null;
  return {
    scrolled: root.querySelector(PANEL)?.scrollTop ?? 0,
    focused: focused ? sameAs(focused, root) : nothing,
    typed: isTyped(focused) ? focused.value : null,
  };
}

/** Goes to where the reader was; to what opens it, where the page has folded that away. */
function focusOn(control: HTMLElement): void {
  control.focus({ preventScroll: true });
  if (document.activeElement === control) return;
  const part = control.closest("[data-part]")?.getAttribute("data-part");
  const opener = part && document.querySelector<HTMLElement>(`button[data-part="${CSS.escape(part)}"]`);
  if (opener) opener.focus({ preventScroll: true });
}

function isTyped(control: Element | null): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.value !== control.defaultValue;
}

/** Types a text in the place of the reader, past what React knows of the field, so that it hears of it. */
function type(field: Element | null, text: string): void {
  if (!(field instanceof HTMLInputElement)) return;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

function pressIn(root: HTMLElement): Press {
  const pressed = root.querySelector(PRESSED);
  if (!pressed) return keysIn(root);
  if (pressed.matches(MAP)) return pressOnMap(pressed);
  const find = sameAs(pressed, root);
  return (page) => find(page)?.click();
}

function keysIn(root: HTMLElement): Press {
  const keyed = root.querySelector(KEYED);
  if (!keyed) return () => {};
  const find = sameAs(keyed, root);
  const keys = keyed.getAttribute("data-keys")?.split(" ") ?? [];
  return (page) => void pressKeys(find(page), keys);
}

/** Presses keys one after another, each where the one before has led: only then is the page told of the next. */
async function pressKeys(first: HTMLElement | null, keys: readonly string[]): Promise<void> {
  first?.focus({ preventScroll: true });
  for (const key of first ? keys : []) {
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    await Promise.resolve();
  }
}

/** A press on the drawn map is one on the mark that it was at: the map of the page is as large as there is room, and has it elsewhere. */
function pressOnMap(drawn: Element): Press {
  const [x = Number.NaN, y = Number.NaN] = drawn.getAttribute("data-pressed")?.split(" ").map(Number) ?? [];
  const { left, top } = drawn.getBoundingClientRect();
  const away = (mark: Element) => {
    const middle = middleOf(mark);
    return Math.hypot(middle.x - left - x, middle.y - top - y) - middle.radius;
  };
  const [nearest] = [...drawn.querySelectorAll(MARK)].sort((a, b) => away(a) - away(b));
  const place = nearest && away(nearest) <= FINGER ? nearest.getAttribute("data-place-id") : null;
  return (page) => {
    const mark = place && page.querySelector(`${MAP} [data-place-id="${CSS.escape(place)}"]`);
    if (!mark) return;
    const { x: clientX, y: clientY } = middleOf(mark);
    mark.dispatchEvent(new MouseEvent("click", { clientX, clientY, bubbles: true }));
  };
}

function middleOf(mark: Element): { readonly x: number; readonly y: number; readonly radius: number } {
  const { left, top, width, height } = mark.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, radius: width / 2 };
}

/** Nothing that was pressed in the drawing until now is pressed again: its reader was told that it does not work. */
export function forgetPress(root: HTMLElement): void {
  root.querySelector(PRESSED)?.removeAttribute("data-pressed");
  root.querySelector(KEYED)?.removeAttribute("data-keys");
}

/**
 * Follows where the reader is in what the build drew, what they type and what they pressed there last, until it is gone. The function
 * returned ends that, leads to the same place in the page that has taken over, and types and presses the same there.
 */
export function holdPlace(root: HTMLElement): () => void {
  const drawing = root.firstElementChild;
  let place = placeIn(root);
  let press = pressIn(root);
  function follow() {
    if (!drawing?.isConnected) return;
    place = placeIn(root);
    press = pressIn(root);
  }
  // A focus that goes is nowhere yet while that is being told, and a press is written down only once all have heard of it.
  const followLater = () => queueMicrotask(follow);
  const options = { capture: true, passive: true };
  root.addEventListener("scroll", follow, options);
  root.addEventListener("focusin", follow);
  root.addEventListener("input", follow);
  root.addEventListener("focusout", followLater);
  addEventListener("click", follow);
  addEventListener("keydown", follow);
  return () => {
    root.removeEventListener("scroll", follow, options);
    root.removeEventListener("focusin", follow);
    root.removeEventListener("input", follow);
    root.removeEventListener("focusout", followLater);
    removeEventListener("click", follow);
    removeEventListener("keydown", follow);
    const panel = root.querySelector(PANEL);
    // What the address leads to within the panel may be in sight by now: only a reader's own scrolling goes before that.
    if (panel && place.scrolled > 0) panel.scrollTop = place.scrolled;
    const focused = place.focused(root);
    if (focused) focusOn(focused);
    if (place.typed !== null) type(focused, place.typed);
    press(root);
  };
}
