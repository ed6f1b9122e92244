// Before anything is painted: the theme that the address asks for; the page itself follows it from then on.
{
  const page = document.documentElement;
  const theme = new URLSearchParams(location.search).get("theme");
  if (theme === "light" || theme === "dark") page.dataset.theme = theme;

  // Until the page is there, what keeps it from coming leaves the reader with what the build drew: without its controls.
  const fail = () => {
    if (page.dataset.app === undefined) page.dataset.app = "failed";
  };
  addEventListener("error", (event) => (event.target === window || event.target instanceof HTMLScriptElement) && fail(), true);
  addEventListener("unhandledrejection", fail);
}
