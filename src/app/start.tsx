import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, startTransition, useLayoutEffect, useRef } from "react";
import { createRoot } from "react-dom/client";
import { App, type Page, type PageData } from "#app/app.tsx";
import { Arriving } from "#app/arriving.tsx";
import { Failure } from "#app/failure.tsx";
import { isOffline } from "#app/failure-words.ts";
import { forgetPress, holdPlace } from "#app/hold-place.ts";
import { Loading } from "#app/loading.tsx";
import { standStill } from "#app/stand-still.ts";
import { proseOf } from "#app/use-dataset.ts";
import type { Text } from "#i18n/text.ts";
import { archiveQuery, datasetQuery } from "#io/dataset-query.ts";
import { lookupOf } from "#model/lookup.ts";
import { followSearch } from "#state/archive-search.ts";
import { knownIds } from "#state/known-ids.ts";
import type { View } from "#state/view.ts";
import { updateView, viewStore } from "#state/view-store.ts";
import { keepFocus } from "#ui/keep-focus.ts";
import { TextProvider } from "#ui/text-context.tsx";

interface Options {
  readonly page: Page;
  readonly text: Text;
  readonly invalidKeys: readonly (keyof View)[];
  readonly queries: QueryClient;
}

/**
 * Puts the page in place of what the build drew, in one step, once its data are there. Where they do not come, the drawing
 * stays, with a word over it that says so; they are tried again when the reader asks and when the network is back.
 */
export async function start({ page, text, invalidKeys, queries }: Options): Promise<void> {
  const place = elementOf("root");
  const root = createRoot(place);
  if (!place.hasChildNodes()) {
    root.render(
      <TextProvider text={text}>
        <Loading />
      </TextProvider>,
    );
  }
  const data = await readUntilThere(queries, text);
  if (data.archive) followSearch(data.archive);
  const { patch, unknown } = knownIds(lookupOf(data.dataset, data.archive), viewStore.getState().view);
  if (unknown.length > 0) updateView(patch);
  const leftOut = [...invalidKeys.map((key) => ({ key, ids: [] })), ...unknown];
  const back = holdPlace(place);
  const onShown = () => {
    back();
    keepFocus(place);
    document.documentElement.dataset.app = "ready";
  };
  // Drawn in short tasks, so that a slow device answers its reader meanwhile.
  startTransition(() =>
    root.render(
      <Shown onShown={onShown}>
        <App page={page} text={text} data={data} leftOut={leftOut} queries={queries} />
      </Shown>,
    ),
  );
}

/** Says when what it holds stands in the page, with what it has measured of itself, and before it is painted. */
function Shown({ onShown, children }: { readonly onShown: () => void; readonly children: ReactNode }) {
  const once = useRef(onShown);
  useLayoutEffect(() => queueMicrotask(() => once.current()), []);
  return children;
}

/** Data that are not there by then are worth a word. */
const PATIENCE_MS = 1000;

/** Reads the data, and over the drawing says that they are late, or what keeps them away; again until they are there. */
async function readUntilThere(queries: QueryClient, text: Text): Promise<PageData> {
  const over = createRoot(elementOf("fault"));
  const say = (said: ReactNode) =>
    over.render(
      <QueryClientProvider client={queries}>
        <TextProvider text={text}>{said}</TextProvider>
      </QueryClientProvider>,
    );
  for (;;) {
    const late = setTimeout(() => say(<Arriving />), PATIENCE_MS);
    const { data, error } = await attempt(queries);
    clearTimeout(late);
    say(null);
    if (data) {
      over.unmount();
      return data;
    }
    // What waits for the network stays as it is, and does then what was pressed; of all else the reader is told that it does not work.
    if (!isOffline(error)) {
      standStill();
      forgetPress(elementOf("root"));
    }
    await new Promise<void>((retry) => {
      addEventListener("online", () => retry(), { once: true });
      say(<Failure kind="data" error={error} onRetry={retry} />);
    });
    say(null);
    delete document.documentElement.dataset.app;
  }
}

async function attempt(
  queries: QueryClient,
): Promise<{ data: PageData; error?: never } | { data?: never; error: Error }> {
  try {
    const dataset = await queries.fetchQuery(datasetQuery(proseOf(viewStore.getState().view)));
    return { data: { dataset, archive: await queries.fetchQuery(archiveQuery(dataset)) } };
  } catch (error) {
    return { error: error as Error };
  }
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element "${id}".`);
  return element;
}
