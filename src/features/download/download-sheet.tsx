import { useState } from "react";
import { viewSentence } from "#evidence/view-sentence.ts";
import { aboutOf } from "#exports/about.ts";
import { fileNameOf } from "#exports/file-name.ts";
import { dataFiles } from "#features/download/data-files.ts";
import { DataPart } from "#features/download/data-part.tsx";
import styles from "#features/download/download.module.css";
import { type Offline, OfflinePart } from "#features/download/offline-part.tsx";
import { type Drawings, PicturesPart } from "#features/download/pictures-part.tsx";
import { queryOf } from "#features/download/query-of.ts";
import { asKnown, asPublished, everything, takenUnder } from "#features/download/taken.ts";
import { TermsPart } from "#features/download/terms-part.tsx";
import { csvSeparator } from "#i18n/format-number.ts";
import { eventsIn } from "#model/events-in.ts";
import type { Lookup } from "#model/lookup.ts";
import { pinnedRoot } from "#site/pinned.ts";
import { openedSite } from "#site/site.ts";
import { useEventCube, useFilter } from "#state/derived.ts";
import { useSession } from "#state/use-view.ts";
import { Quoting } from "#ui/quoting.tsx";
import { Segmented } from "#ui/segmented.tsx";
import { Sheet } from "#ui/sheet.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  /** As the page shows it. */
  readonly lookup: Lookup;
  /** As it is published: names are not those of the page's language. */
  readonly published: Lookup;
  readonly drawings: Drawings;
  /** Null where the page may not be kept. */
  readonly offline: Offline | null;
  readonly onClose: () => void;
}

type Scope = "selection" | "all";

/** Everything that can be taken along from a view: its records in four forms, its pictures, and the terms. */
export function DownloadSheet({ lookup, published, drawings, offline, onClose }: Props) {
  const text = useText();
  const { t, number, count } = text;
  const [scope, setScope] = useState<Scope>("selection");
  const filter = useFilter();
  const cube = useEventCube(lookup);
  const { dataset } = published;
  const previewed = useSession(({ preview }) => preview !== null);
  const about = aboutOf(dataset.meta, previewed ? null : pinnedRoot(openedSite(), dataset.meta.version));
  const rows = cube.rows(filter);
  const shown = asPublished(published, takenUnder(lookup, filter, rows.records ?? []));
  const { lookup: told, taken } = asKnown(published, scope === "all" ? everything(published) : shown);
  const said = told === published ? [] : [t("download.known")];
  const selection = scope === "all" ? null : [viewSentence(text, lookup, filter), ...said].join(" ");
  const carried = taken.carried.length > 0 ? count("download.carried", taken.carried.length) : null;
  return (
    <Sheet kicker={t("download.kicker")} title={t("download.open")} onClose={onClose}>
      <div className={styles.scope}>
        <Segmented
          label={t("download.scope")}
          value={scope}
          onChange={setScope}
          options={[
            { value: "selection", label: t("download.scope.selection") },
            { value: "all", label: t("download.scope.all") },
          ]}
        />
        <p>
          {selection !== null && <Quoting>{selection}</Quoting>}{" "}
          {t("print.shown", {
            events: t("timeline.status", {
              n: number(scope === "all" ? eventsIn(published) : rows.length),
              total: eventsIn(published),
              m: number(eventsIn(published)),
            }),
            claims: t("ledger.claims.count", {
              n: number(taken.claims.length),
              total: dataset.claims.length,
              m: number(dataset.claims.length),
            }),
          })}{" "}
          {carried}
        </p>
      </div>
      <DataPart
        files={dataFiles(told, taken, {
          about,
          selection: taken.filter && selection,
          query: previewed ? null : queryOf(filter),
          separator: csvSeparator(text.locale),
        })}
        whole={rows.records === null}
      />
      <PicturesPart lookup={lookup} drawings={drawings} narrowed={shown.filter} about={about} />
      <TermsPart
        about={about}
        name={fileNameOf(dataset.meta, { what: "terms", extension: "txt", filter: taken.filter })}
        selection={taken.filter && selection}
        carried={taken.carried}
        zipped={published.archive === null}
      />
      {offline && <OfflinePart {...offline} />}
    </Sheet>
  );
}
