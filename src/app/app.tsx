import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ComponentType, useMemo } from "react";
import { ErrorBoundary } from "#app/error-boundary.tsx";
import { spokenOutlets } from "#app/spoken-outlets.ts";
import { useSpokenText } from "#app/use-spoken-text.ts";
import type { Dataset } from "#dataset/records.ts";
import type { Text } from "#i18n/text.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";
import { useSession } from "#state/use-view.ts";
import type { View } from "#state/view.ts";
import { TextProvider } from "#ui/text-context.tsx";

/** What a page needs to be drawn, once the data are there. */
export interface PageProps {
  readonly records: Lookup;
  readonly invalidKeys: readonly (keyof View)[];
}

/** A page of the site. */
export type Page = ComponentType<PageProps>;

interface Props {
  readonly page: Page;
  /** The words that the page begins with. */
  readonly text: Text;
  readonly dataset: Dataset;
  readonly invalidKeys: readonly (keyof View)[];
  readonly queries: QueryClient;
}

/** The page with its words and its data. */
export function App({ page: Page, text, dataset, invalidKeys, queries }: Props) {
  const spoken = useSpokenText(text);
  const preview = useSession((session) => session.preview);
  const shown = preview?.dataset ?? dataset;
  const lookup = useMemo(() => lookupOf(spokenOutlets(shown, spoken)), [shown, spoken]);
  return (
    <QueryClientProvider client={queries}>
      <TextProvider text={spoken}>
        <ErrorBoundary>
          <Page records={lookup} invalidKeys={invalidKeys} />
        </ErrorBoundary>
      </TextProvider>
    </QueryClientProvider>
  );
}
