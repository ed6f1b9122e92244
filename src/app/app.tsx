import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { type ComponentType, useMemo } from "react";
import { ErrorBoundary } from "#app/error-boundary.tsx";
import { Failure } from "#app/failure.tsx";
import { Loading } from "#app/loading.tsx";
import { spokenOutlets } from "#app/spoken-outlets.ts";
import { useSpokenText } from "#app/use-spoken-text.ts";
import type { Text } from "#i18n/text.ts";
import { datasetQuery } from "#io/dataset-query.ts";
import { type Lookup, lookupOf } from "#model/lookup.ts";
import type { View } from "#state/view.ts";
import { TextProvider, useText } from "#ui/text-context.tsx";

const queries = new QueryClient();

/** What a page needs to be drawn, once the data are there. */
export interface PageProps {
  readonly records: Lookup;
  readonly invalidKeys: readonly (keyof View)[];
}

interface Props {
  readonly page: ComponentType<PageProps>;
  /** The words that the page begins with. */
  readonly text: Text;
  readonly invalidKeys: readonly (keyof View)[];
}

/** The page: words, data, and one of loading, failure and what is drawn of the data. */
export function App({ page, text, invalidKeys }: Props) {
  const spoken = useSpokenText(text);
  return (
    <QueryClientProvider client={queries}>
      <TextProvider text={spoken}>
        <ErrorBoundary>
          <Page drawn={page} invalidKeys={invalidKeys} />
        </ErrorBoundary>
      </TextProvider>
    </QueryClientProvider>
  );
}

function Page({ drawn: Drawn, invalidKeys }: Pick<PageProps, "invalidKeys"> & { drawn: ComponentType<PageProps> }) {
  const { data, error, refetch } = useQuery(datasetQuery());
  const text = useText();
  const lookup = useMemo(() => (data ? lookupOf(spokenOutlets(data, text)) : null), [data, text]);
  if (lookup) return <Drawn records={lookup} invalidKeys={invalidKeys} />;
  if (error) return <Failure kind="page" error={error} onRetry={() => void refetch()} />;
  return <Loading />;
}
