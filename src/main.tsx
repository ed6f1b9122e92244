import { createRoot } from "react-dom/client";
import { App } from "#app/app.tsx";
import { Dashboard } from "#app/dashboard.tsx";
import { followTheme } from "#app/follow-theme.ts";
import { loadText } from "#i18n/load-text.ts";
import { isFramed } from "#site/is-framed.ts";
import { openedSite } from "#site/site.ts";
import { followAddress } from "#state/history.ts";
import "#ui/fonts.css";
import "#ui/tokens.css";
import "#ui/base.css";

const { address } = followAddress({ site: openedSite(), replaceOnly: isFramed() });
followTheme();
loadText(address.view.lang).then(
  (text) => {
    const root = document.getElementById("root");
    if (root) createRoot(root).render(<App page={Dashboard} text={text} invalidKeys={address.invalid} />);
  },
  // Without a catalogue only what the build wrote on the page can be said.
  () => document.getElementById("speechless")?.removeAttribute("hidden"),
);
