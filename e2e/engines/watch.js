// Runs before all else in each watched page and frame, in any engine: what went wrong there, told to the server that sent it.
{
  const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);
  const { origin, href } = new URL("told", src);
  /** @param {string} what */
  const tell = (what) => void navigator.sendBeacon(href, `${location.pathname}: ${what}`);

  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) => {
    tell(`the policy for content stops ${blockedURI || "a text"} (${effectiveDirective})`);
  });
  addEventListener(
    "error",
    ({ message, target }) => {
      tell(`error: ${target instanceof Element ? target.outerHTML : message}`);
    },
    true,
  );
  addEventListener("unhandledrejection", ({ reason }) => tell(`unhandled: ${reason}`));

  const say = console.error;
  console.error = (...all) => {
    tell(`console: ${all.join(" ")}`);
    say.apply(console, all);
  };

  new PerformanceObserver((list) => {
    for (const { name } of list.getEntries())
      if (!name.startsWith(`${origin}/`) && !/^(data|blob):/.test(name)) tell(`a request to ${name}`);
  }).observe({ type: "resource", buffered: true });
}
