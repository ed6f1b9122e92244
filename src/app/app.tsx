import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Dashboard } from "#app/dashboard.tsx";
import { ErrorBoundary } from "#app/error-boundary.tsx";
import { Failure } from "#app/failure.tsx";
import { Loading } from "#app/loading.tsx";
import { Outline } from "#app/outline.tsx";
import { spokenOutlets } from "#app/spoken-outlets.ts";
import { useSpokenText } from "#app/use-spoken-text.ts";
import type { Text } from "#i18n/text.ts";
import { datasetQuery } from "#io/dataset-query.ts";
import { lookupOf } from "#model/lookup.ts";
import type { View } from "#state/view.ts";
import { TextProvider, useText } from "#ui/text-context.tsx";

const queries = new QueryClient();

interface Props {
  /** The words that the page begins with. */
  readonly text: Text;
  readonly invalidKeys: readonly (keyof View)[];
}

/** The page: words, data, and one of loading, failure and dashboard. */
export function App({ text, invalidKeys }: Props) {
  const spoken = useSpokenText(text);
  return (
    <QueryClientProvider client={queries}>
      <TextProvider text={spoken}>
        <ErrorBoundary>
          <Page invalidKeys={invalidKeys} />
        </ErrorBoundary>
      </TextProvider>
    </QueryClientProvider>
  );
}

function Page({ invalidKeys }: { invalidKeys: readonly (keyof View)[] }) {
  const { data, error, refetch } = useQuery(datasetQuery());
  const text = useText();
  const lookup = useMemo(() => (data ? lookupOf(spokenOutlets(data, text)) : null), [data, text]);
  if (lookup) return <Dashboard records={lookup} invalidKeys={invalidKeys} />;
  if (error) return <Outline panels={<Failure kind="page" error={error} onRetry={() => void refetch()} />} />;
  return <Loading />;
}
