import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ComponentType, useMemo } from "react";
import { ErrorBoundary } from "#app/error-boundary.tsx";
import { useDataset } from "#app/use-dataset.ts";
import { useSpokenText } from "#app/use-spoken-text.ts";
import type { OpenArchive } from "#dataset/open-archive.ts";
import type { Dataset } from "#dataset/records.ts";
import { spokenOutlets } from "#evidence/spoken-outlets.ts";
import type { Text } from "#i18n/text.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";
import type { LeftOut } from "#state/known-ids.ts";
import { useSession } from "#state/use-view.ts";
import { TextProvider } from "#ui/text-context.tsx";

/** What a page needs to be drawn, once the data are there. */
export interface PageProps {
  readonly records: Lookup;
  readonly leftOut: readonly LeftOut[];
}

/** A dataset as the page begins with it, and the archive of its events where it is large. */
export interface PageData {
  readonly dataset: Dataset;
  readonly archive: OpenArchive | null;
}

/** A page of the site. */
export type Page = ComponentType<PageProps>;

interface Props {
  readonly page: Page;
  /** The words that the page begins with. */
  readonly text: Text;
  readonly data: PageData;
  readonly leftOut: readonly LeftOut[];
  readonly queries: QueryClient;
}

/** The page with its words and its data. */
export function App({ page: Page, text, data, leftOut, queries }: Props) {
  const spoken = useSpokenText(text, queries);
  const dataset = useDataset({ first: data.dataset, language: spoken.locale, queries });
  const preview = useSession((session) => session.preview);
  const lookup = useMemo(
    () =>
      preview
        ? lookupOf(spokenOutlets(preview.dataset, spoken))
        : lookupOf(spokenOutlets(dataset, spoken), data.archive),
    [preview, dataset, data.archive, spoken],
  );
  return (
    <QueryClientProvider client={queries}>
      <TextProvider text={spoken}>
        <ErrorBoundary kind="page">
          <Page records={lookup} leftOut={leftOut} />
        </ErrorBoundary>
      </TextProvider>
    </QueryClientProvider>
  );
}
