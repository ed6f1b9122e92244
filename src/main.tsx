import { QueryClient } from "@tanstack/react-query";
import { followTheme } from "#app/follow-theme.ts";
import { start } from "#app/start.tsx";
import { loadText } from "#i18n/load-text.ts";
import { datasetQuery } from "#io/dataset-query.ts";
import { openedSite } from "#site/site.ts";
import { followAddress } from "#state/history.ts";
import "#ui/fonts.css";
import "#ui/tokens.css";
import "#ui/base.css";
import "#app/still.css";

const queries = new QueryClient();
const { address } = followAddress({ site: openedSite(), replaceOnly: window.parent !== window });
followTheme();
void queries.prefetchQuery(datasetQuery());
loadText(address.view.lang).then(
  (text) => start({ text, invalidKeys: address.invalid, queries }),
  () => {
    // Without a catalogue only what the build wrote on the page can be said.
    document.documentElement.dataset.app = "failed";
    document.getElementById("speechless")?.removeAttribute("hidden");
  },
);
