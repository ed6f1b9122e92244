import type { EventRecord } from "#dataset/records.ts";
import { EventRow } from "#evidence/event-row.tsx";
import type { Lookup } from "#model/lookup.ts";
import { updateSession } from "#state/view-store.ts";

interface Props {
  readonly lookup: Lookup;
  readonly events: readonly EventRecord[];
  readonly showPlace?: boolean;
  readonly showDay?: boolean;
}

function point(event: EventRecord | null): void {
  updateSession({ hoveredPlace: event?.place ?? null, hoveredEvent: event?.id ?? null });
}

/** Events one a line; the one under the pointer or the focus shows its place on the map. */
export function EventList({ lookup, events, showPlace = true, showDay = true }: Props) {
  return (
    <ul onMouseLeave={() => point(null)} onBlur={() => point(null)}>
      {events.map((event) => (
        <li key={event.id} onMouseEnter={() => point(event)} onFocus={() => point(event)}>
          <EventRow lookup={lookup} event={event} showPlace={showPlace} showDay={showDay} />
        </li>
      ))}
    </ul>
  );
}
