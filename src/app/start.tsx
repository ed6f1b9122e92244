import type { QueryClient } from "@tanstack/react-query";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { App, type Page } from "#app/app.tsx";
import { Failure } from "#app/failure.tsx";
import { holdPlace } from "#app/hold-place.ts";
import { Loading } from "#app/loading.tsx";
import type { Dataset } from "#dataset/records.ts";
import type { Text } from "#i18n/text.ts";
import { datasetQuery } from "#io/dataset-query.ts";
import type { View } from "#state/view.ts";
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
  const dataset = await readUntilThere(queries, text);
  const back = holdPlace(place);
  flushSync(() =>
    root.render(<App page={page} text={text} dataset={dataset} invalidKeys={invalidKeys} queries={queries} />),
  );
  back();
  document.documentElement.dataset.app = "ready";
}

async function readUntilThere(queries: QueryClient, text: Text): Promise<Dataset> {
  try {
    return await queries.fetchQuery(datasetQuery());
  } catch (error) {
    document.documentElement.dataset.app = "failed";
    await toldOf(error as Error, text);
    delete document.documentElement.dataset.app;
    return readUntilThere(queries, text);
  }
}

/** Says what failed; is over when it is worth another try. */
function toldOf(error: Error, text: Text): Promise<void> {
  const over = createRoot(elementOf("fault"));
  return new Promise<void>((retry) => {
    addEventListener("online", () => retry(), { once: true });
    over.render(
      <TextProvider text={text}>
        <Failure kind="page" error={error} onRetry={retry} />
      </TextProvider>,
    );
  }).finally(() => over.unmount());
}

function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element "${id}".`);
  return element;
}
