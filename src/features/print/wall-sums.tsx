import { endsSaid } from "#evidence/sums-words.ts";
import styles from "#features/print/wall-figures.module.css";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { measuresIn } from "#model/people-cube.ts";
import type { RecordSum } from "#model/record-sums.ts";
import { useEventCube } from "#state/derived.ts";
import { useText } from "#ui/text-context.tsx";

const ALL_DAYS = { from: null, to: null };

/** What the records of the selection count themselves, added up; nothing where they count nobody, or it cannot be told. */
export function WallSums({ lookup, filter }: { lookup: Lookup; filter: Filter }) {
  const text = useText();
  const { t, number } = text;
  const cube = useEventCube(lookup);
  const sums = measuresIn(lookup).length > 0 ? cube.sums(filter, ALL_DAYS) : null;
  if (sums === null) return null;
  const { killedLow, killedBest, killedHigh, injured, detained, records } = sums;
  const counted = [
    ["killed", killedBest ?? killedLow ?? killedHigh],
    ["injured", injured],
    ["detained", detained],
  ] as const;
  const ends = endsSaid(text, sums);
  const stated = (sum: RecordSum) => t("figures.sums.stated", { n: number(sum.stated), all: number(records) });
  return (
    <section className={styles.metric}>
      <h2>{t("figures.sums.heading")}</h2>
      {counted.map(
        ([id, sum]) =>
          sum && (
            <p key={id}>
              <span className={styles.of}>{t(`figures.sums.${id}`)}</span> <strong>{number(sum.total)}</strong>{" "}
              {id === "killed" && ends !== null && `${ends} `}
              <span className={styles.printed}>{stated(sum)}</span>
            </p>
          ),
      )}
      <p>{t("figures.sums.remark")}</p>
    </section>
  );
}
