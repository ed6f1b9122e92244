import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { Page } from "#app/app.tsx";
import { Record } from "#app/record.tsx";
import type { OpenArchive } from "#dataset/open-archive.ts";
import type { Dataset } from "#dataset/records.ts";
import { spokenOutlets } from "#evidence/spoken-outlets.ts";
import type { Text } from "#i18n/text.ts";
import { lookupOf } from "#model/lookup.ts";
import { Still } from "#ui/still.tsx";
import { TextProvider } from "#ui/text-context.tsx";

interface Props {
  readonly page: Page;
  readonly text: Text;
  readonly dataset: Dataset;
  readonly archive: OpenArchive | null;
}

/** The page as the build draws it: a page at its first view, and below it the whole record. */
export function StillPage({ page: Page, text, dataset, archive }: Props) {
  const lookup = lookupOf(spokenOutlets(dataset, text), archive);
  return (
    <QueryClientProvider client={new QueryClient()}>
      <TextProvider text={text}>
        <Still>
          <div data-still>
            <aside className="still-note">
              {text.t("app.noscript")} <a href="#record">{text.t("record.title")}</a>
            </aside>
            <Page records={lookup} leftOut={[]} />
            <Record lookup={lookup} />
          </div>
        </Still>
      </TextProvider>
    </QueryClientProvider>
  );
}
