import { type ReactNode, useId, useState } from "react";
import type { DatasetMeta, Place } from "#dataset/records.ts";
import { useRangeSaid } from "#evidence/use-range-said.ts";
import { DateFields } from "#features/timeline/date-fields.tsx";
import { DayPlot } from "#features/timeline/day-plot.tsx";
import { shownDays } from "#features/timeline/day-range.ts";
import { EventStatus } from "#features/timeline/event-status.tsx";
import { PeriodPresets } from "#features/timeline/period-presets.tsx";
import { RangeWords } from "#features/timeline/range-words.tsx";
import styles from "#features/timeline/timeline-panel.module.css";
import { Transport } from "#features/timeline/transport.tsx";
import { type TimelinePart, usePartsOrder } from "#features/timeline/use-parts-order.ts";
import { zoneCity, zoneOffset } from "#i18n/format-zone.ts";
import type { Lookup } from "#model/lookup.ts";
import type { Range } from "#model/range.ts";
import { resetView } from "#state/view-store.ts";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

/** The days of the dataset: how many events each holds, which of them are chosen, and all the ways to choose. */
export function TimelinePanel({ lookup }: { lookup: Lookup }) {
  const { t } = useText();
  const { dataset } = lookup;
  const { coverage } = dataset.meta;
  const [open, setOpen] = useState(false);
  const more = useId();
  const parts: Record<TimelinePart, ReactNode> = {
    status: (
      <div key="status" className={styles.status}>
        <div className={styles.told}>
          <EventStatus lookup={lookup} />
          <p className={styles.note}>
            <RangeNote lookup={lookup} />
            <ZoneNote meta={dataset.meta} places={dataset.places} />
          </p>
        </div>
      </div>
    ),
    controls: (
      <div key="controls" className={styles.controls}>
        <Transport coverage={coverage} publications={lookup.dataset.publications} />
        <Button
          className={styles.toggle ?? ""}
          aria-expanded={open}
          aria-controls={`${more}-dates ${more}-presets`}
          onClick={() => setOpen((was) => !was)}
        >
          {t("timeline.more")}
        </Button>
      </div>
    ),
    dates: (
      <div key="dates" id={`${more}-dates`} className={styles.dates}>
        <DateFields lookup={lookup} />
      </div>
    ),
    presets: (
      <div key="presets" id={`${more}-presets`} className={styles.presets}>
        <PeriodPresets lookup={lookup} />
      </div>
    ),
    reset: (
      <Button key="reset" className={styles.reset ?? ""} onClick={resetView}>
        {t("timeline.reset")}
      </Button>
    ),
    plot: (
      <div key="plot" className={styles.plot}>
        <DayPlot lookup={lookup} />
      </div>
    ),
  };
  return (
    <section aria-label={t("timeline.label")} className={styles.timeline}>
      <div className={styles.layout} data-open={open || undefined}>
        {usePartsOrder().map((part) => parts[part])}
      </div>
    </section>
  );
}

/** The chosen days in words. */
function RangeNote({ lookup }: { lookup: Lookup }) {
  const said = useRangeSaid(lookup);
  const { coverage } = lookup.dataset.meta;
  function words(range: Range) {
    const { from, to } = shownDays(range, coverage);
    return said({ from: range.from === null ? null : from, to });
  }
  return <RangeWords words={words} />;
}

/** Whose days these are. */
function ZoneNote({ meta, places }: { meta: DatasetMeta; places: readonly Place[] }) {
  const { t, name } = useText();
  const zone = zoneCity(meta.timeZone);
  const place = places.find((one) => one.name.en === zone || one.alias.includes(zone));
  const city = place ? name(place.name) : zone;
  const offset = zoneOffset(meta.timeZone, meta.coverage.from);
  return (
    <span className={styles.zone}>
      {offset === null || offset === city ? t("timeline.zone.plain", { city }) : t("timeline.zone", { city, offset })}
    </span>
  );
}
