import { QueryClient } from "@tanstack/react-query";
import type { Page } from "#app/app.tsx";
import { followTheme } from "#app/follow-theme.ts";
import { loadSpoken } from "#app/load-spoken.ts";
import { standSpeechless, standStill } from "#app/stand-still.ts";
import { start } from "#app/start.tsx";
import { trustOnly } from "#app/trusted-script.ts";
import { proseOf } from "#app/use-dataset.ts";
import { mapWorkerAddress } from "#features/map/map-worker-address.ts";
import { previewWorkerAddress } from "#features/preview/preview-worker-address.ts";
import { archiveWorkerAddress } from "#io/archive-worker-address.ts";
import { datasetQuery } from "#io/dataset-query.ts";
import { openedSite } from "#site/site.ts";
import { asksForStill } from "#site/still-address.ts";
import { followAddress } from "#state/history.ts";
import "#ui/fonts.css";
import "#ui/tokens.css";
import "#ui/base.css";
import "#app/still.css";

interface Options {
  /** Never add to the history, as a page of another page may not. */
  readonly replaceOnly: boolean;
  /** Addresses of workers that only this page may start. */
  readonly ownWorkers?: readonly string[];
}

/** Opens a page of the site: its address, its theme, its words and its data. */
export function openPage(page: Page, { replaceOnly, ownWorkers = [] }: Options): void {
  if (asksForStill()) {
    standStill();
    return;
  }
  const [mapWorker, ...others] = [mapWorkerAddress(), previewWorkerAddress(), archiveWorkerAddress()];
  trustOnly({ workers: [mapWorker, ...others, ...ownWorkers], mapWorker, origin });
  const queries = new QueryClient();
  const { address } = followAddress({ site: openedSite(), replaceOnly });
  followTheme();
  void queries.prefetchQuery(datasetQuery(proseOf(address.view)));
  loadSpoken(address.view.lang).then(
    (text) => start({ page, text, invalidKeys: address.invalid, queries }),
    standSpeechless,
  );
}
