import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { Dashboard } from "#app/dashboard.tsx";
import { ErrorBoundary } from "#app/error-boundary.tsx";
import { Failure } from "#app/failure.tsx";
import { Loading } from "#app/loading.tsx";
import { spokenLanguage, textFor } from "#i18n/text.ts";
import { datasetQuery } from "#io/dataset-query.ts";
import { lookupOf } from "#model/lookup.ts";
import { useView } from "#state/use-view.ts";
import { TextProvider } from "#ui/text-context.tsx";

const queries = new QueryClient();

/** The page: words, data, and one of loading, failure and dashboard. */
export function App({ invalidKeys }: { invalidKeys: readonly string[] }) {
  const lang = useView((view) => spokenLanguage(view.lang));
  const text = useMemo(() => textFor(lang), [lang]);
  return (
    <QueryClientProvider client={queries}>
      <TextProvider text={text}>
        <ErrorBoundary>
          <Page invalidKeys={invalidKeys} />
        </ErrorBoundary>
      </TextProvider>
    </QueryClientProvider>
  );
}

function Page({ invalidKeys }: { invalidKeys: readonly string[] }) {
  const { data, error, refetch } = useQuery(datasetQuery());
  const lookup = useMemo(() => (data ? lookupOf(data) : null), [data]);
  if (lookup) return <Dashboard records={lookup} invalidKeys={invalidKeys} />;
  if (error) return <Failure kind="page" error={error} onRetry={() => void refetch()} />;
  return <Loading />;
}
