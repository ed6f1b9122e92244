import { Fragment } from "react";
import type { EventRecord } from "#dataset/records.ts";
import { eventDays } from "#evidence/event-days.ts";
import { Named } from "#evidence/named.tsx";
import { homeYear } from "#evidence/short-day.ts";
import { isSummedUp } from "#evidence/summed-up.ts";
import styles from "#features/print/event-item.module.css";
import { PrintedInBrief } from "#features/print/printed-in-brief.tsx";
import type { UpTo } from "#model/clock.ts";
import { horizonOf } from "#model/horizon.ts";
import type { Lookup } from "#model/lookup.ts";
import { TO_THE_END } from "#model/standing.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly event: EventRecord;
  readonly upTo: UpTo;
  /** With its place and what more is told of it, where it does not stand under both. */
  readonly whole?: boolean;
}

/** An event in a list to be read: its days, its title and kind, and the paragraphs that tell it. */
export function EventItem({ lookup, event, upTo, whole = false }: Props) {
  const text = useText();
  const category = lookup.familyOf.get(event.category)?.categories.find(({ id }) => id === event.category);
  const place = lookup.place.get(event.place);
  const facts = [...(whole && place ? [place.name] : []), ...(category ? [category.label] : [])];
  return (
    <li id={event.id} className={styles.event}>
      <span>{eventDays(text, event, homeYear(lookup))}</span>
      <span>
        <Named of={event.title} />
        {whole && horizonOf(lookup, upTo) === TO_THE_END && isSummedUp(event) && (
          <p>
            <Named of={event.summary} />
          </p>
        )}
        <small>
          {facts.map((fact) => (
            <Fragment key={text.name(fact)}>
              <Named of={fact} />
              {" · "}
            </Fragment>
          ))}
          <PrintedInBrief lookup={lookup} id={event.id} upTo={upTo} />
        </small>
      </span>
    </li>
  );
}
