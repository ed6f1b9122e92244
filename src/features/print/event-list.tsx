import { EventItem } from "#features/print/event-item.tsx";
import { shownClaims } from "#features/print/shown-claims.ts";
import type { Lookup } from "#model/lookup.ts";
import { useEventCube, useFilter } from "#state/derived.ts";
import { useView } from "#state/use-view.ts";
import { useText } from "#ui/text-context.tsx";

/** More are no reading on paper: of those the download has all. */
const MOST = 500;

/** So few have room on the page for the wall, where no figure stands on it. */
const FEW = 8;

interface Props {
  readonly lookup: Lookup;
  /** The page that asks for them: they stand on one alone. */
  readonly on: "wall" | "further";
}

/** The events that the view shows, where these are what is looked at, or all that there is. */
export function EventList({ lookup, on }: Props) {
  const { t, number } = useText();
  const filter = useFilter();
  const cube = useEventCube(lookup);
  const looked = useView((view) => view.panel === "events");
  const shown = cube.rows(filter).records;
  const alone = shownClaims(lookup, filter).length === 0;
  if ((!looked && !alone) || shown === null || shown.length === 0) return null;
  if ((alone && shown.length <= FEW) !== (on === "wall")) return null;
  return (
    <section>
      <h2>{t("panel.events")}</h2>
      {shown.length > MOST && <p>{t("record.beginning", { n: number(MOST), m: number(shown.length) })}</p>}
      <ul>
        {shown.slice(0, MOST).map((event) => (
          <EventItem key={event.id} lookup={lookup} event={event} upTo={filter} whole />
        ))}
      </ul>
    </section>
  );
}
