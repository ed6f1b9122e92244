import type { EventRecord } from "#dataset/records.ts";
import { eventDays } from "#evidence/event-days.ts";
import { FamilySwatch } from "#evidence/family-swatch.tsx";
import { Named } from "#evidence/named.tsx";
import { homeYear } from "#evidence/short-day.ts";
import { ClaimantFact } from "#features/ledger/claim-facts.tsx";
import { Fact } from "#features/ledger/fact.tsx";
import styles from "#features/ledger/record.module.css";
import { lineHead } from "#i18n/line-head.ts";
import type { Lookup } from "#model/lookup.ts";
import { placeNameOn } from "#model/place-names.ts";
import { useText } from "#ui/text-context.tsx";

/** What the record counts of people itself; nothing where it counts nobody. */
function CountsFact({ event }: { event: EventRecord }) {
  const { t, number } = useText();
  const { killedLow: low, killedBest: best, killedHigh: high, injured, detained } = event;
  const ends = low !== null && high !== null && low !== high ? { low: number(low), high: number(high) } : null;
  const killed = best ?? low ?? high;
  const parts = [
    killed !== null &&
      t("ledger.fact.counts.killed", { n: number(killed) }) + (ends ? ` (${t("ledger.fact.counts.ends", ends)})` : ""),
    injured !== null && t("ledger.fact.counts.injured", { n: number(injured) }),
    detained !== null && t("ledger.fact.counts.detained", { n: number(detained) }),
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : <Fact label={t("ledger.fact.counts")}>{parts.join("; ")}</Fact>;
}

/** When and where, how well both are known, of what kind, and how the account stands. */
export function EventFacts({ lookup, event }: { lookup: Lookup; event: EventRecord }) {
  const text = useText();
  const { t, name } = text;
  const family = lookup.familyOf.get(event.category);
  const category = family?.categories.find((each) => each.id === event.category);
  const { datePrecision, startBasis } = event;
  const oneDay = datePrecision === "day" && event.start === event.end;
  const known =
    startBasis === "stated" ? (`ledger.date.${datePrecision}` as const) : (`ledger.fact.day.${startBasis}` as const);
  return (
    <dl className={styles.facts}>
      <Fact label={t("ledger.fact.days")} more={t(known)}>
        {oneDay ? lineHead(text.day(event.start, "long")) : eventDays(text, event, homeYear(lookup))}
      </Fact>
      <Fact label={t("ledger.fact.place")} more={t(`ledger.scope.${event.placePrecision}`)}>
        <Named of={placeNameOn(lookup, event.place, event.end)} />
      </Fact>
      <Fact label={t("ledger.fact.family")}>
        <FamilySwatch family={family} />{" "}
        {family && name(family.label) !== name(category?.label)
          ? t("ledger.fact.category", { family: name(family.label), category: name(category?.label) })
          : name(category?.label)}
      </Fact>
      <Fact label={t("ledger.fact.status")}>{t(`event.status.${event.status}`)}</Fact>
      <CountsFact event={event} />
      <ClaimantFact lookup={lookup} claimantId={event.claimant} />
    </dl>
  );
}
