// Before anything is painted: the theme that the address asks for, and of an embedded page the parts; the page itself follows them
// from then on.
{
  const page = document.documentElement;
  const asked = new URLSearchParams(location.search);
  const theme = asked.get("theme");
  if (theme === "light" || theme === "dark") page.dataset.theme = theme;
  const show = asked.get("show");
  if (show !== null && /^[a-z]+(,[a-z]+)*$/.test(show)) page.dataset.show = show.replaceAll(",", " ");

  // Until the page is there, what keeps it from coming leaves the reader with what the build drew: without its controls.
  const fail = () => {
    if (page.dataset.app === undefined) page.dataset.app = "failed";
  };
  addEventListener("error", (event) => (event.target === window || event.target instanceof HTMLScriptElement) && fail(), true);
  addEventListener("unhandledrejection", fail);

  // What the reader presses last in the drawing is pressed in the page that takes its place. A link to a record leads there only
  // where that page is long in coming.
  const PATIENCE_MS = 2500;
  let lead;
  const forget = () => {
    clearTimeout(lead);
    for (const name of ["data-pressed", "data-keys"]) document.querySelector(`[${name}]`)?.removeAttribute(name);
  };
  addEventListener("click", (event) => {
    const pressed = page.dataset.app === undefined && event.target.closest?.("[data-still] :is(button, input, summary, a[data-claim-id], a[data-place-id], svg[data-map])");
    if (!pressed || event.ctrlKey || event.metaKey || event.shiftKey) return;
    forget();
    // Where on it counts on the map.
    const { left, top } = pressed.getBoundingClientRect();
    pressed.dataset.pressed = `${event.clientX - left} ${event.clientY - top}`;
    if (!pressed.hash) return;
    event.preventDefault();
    lead = setTimeout(() => {
      if (page.dataset.app !== "ready") location.hash = pressed.hash;
    }, PATIENCE_MS);
  });

  // So are the keys that move between tabs.
  addEventListener("keydown", ({ target, key, altKey, ctrlKey, metaKey }) => {
    const tab = page.dataset.app === undefined && target.closest?.("[data-still] [role=tab]");
    if (!tab || altKey || ctrlKey || metaKey || !/^(ArrowLeft|ArrowRight|Home|End)$/.test(key)) return;
    const before = tab.dataset.keys;
    forget();
    tab.dataset.keys = before ? `${before} ${key}` : key;
  });
}
