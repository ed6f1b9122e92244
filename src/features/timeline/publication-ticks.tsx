import { memo } from "react";
import type { Publication } from "#dataset/records.ts";
import { publishedDay } from "#evidence/published-said.ts";
import { type DayScale, dayX } from "#features/timeline/day-scale.ts";
import { editions } from "#features/timeline/presets.ts";
import styles from "#features/timeline/publication-ticks.module.css";
import { useText } from "#ui/text-context.tsx";

const WIDEST = 3;
const THINNEST = 1.5;
const STEP = 6;
/** What stays free between the ticks of one day and those of the next. */
const APART = 4;

/** Where a tick of a day stands: side by side with the others about the middle of the day, closer and thinner where many came out or days are narrow. */
function tickBox(
  scale: DayScale,
  day: Publication["published"],
  at: { index: number; of: number },
): { left: number; width: number } {
  const { coverage, earlier, later, band } = scale;
  const before = day < coverage.from;
  const bin = before ? earlier : day > coverage.to ? later : null;
  const x = bin ? bin.x : Math.min(Math.max(dayX(scale, day), scale.x), scale.x + band * (scale.count - 1));
  const width = bin ? bin.width : band;
  const step = Math.min(STEP, (width - APART) / at.of);
  const own = Math.min(WIDEST, Math.max(THINNEST, step - THINNEST));
  return { left: x + width / 2 + (at.index - (at.of - 1) / 2) * step - own / 2, width: own };
}

/** A thin row with one tick for each publication, on the day that it came out. */
export const PublicationTicks = memo(function PublicationTicks({
  scale,
  publications,
}: {
  scale: DayScale;
  publications: readonly Publication[];
}) {
  const text = useText();
  const { t } = text;
  if (publications.length === 0) return null;
  return (
    <ul aria-label={t("timeline.publications")} className={styles.ticks}>
      {editions(publications).flatMap((edition) =>
        edition.publications.map((publication, index, { length }) => {
          const name = t("timeline.publication", {
            outlet: publication.outlet,
            day: publishedDay(text, publication, "long"),
          });
          return (
            <li
              key={publication.id}
              title={name}
              className={styles.tick}
              style={tickBox(scale, edition.day, { index, of: length })}
            >
              <span className="visually-hidden">{name}</span>
            </li>
          );
        }),
      )}
    </ul>
  );
});
