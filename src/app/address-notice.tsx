import { useState } from "react";
import { Notice } from "#app/notice.tsx";
import type { MessageId } from "#i18n/catalogue.ts";
import type { View } from "#state/view.ts";
import { useText } from "#ui/text-context.tsx";

/** What the page itself calls each part of its address. */
const NAMES: Readonly<Record<keyof View, MessageId>> = {
  from: "timeline.from",
  to: "timeline.to",
  clock: "clock.label",
  metric: "ledger.column.metric",
  population: "ledger.column.people",
  by: "charts.by",
  count: "count.shown",
  place: "filters.places",
  category: "filters.categories",
  claimant: "filters.claimants",
  publication: "filters.publications",
  q: "filters.search",
  event: "ledger.event.kicker",
  claim: "ledger.claim.kicker",
  source: "method.coverage.publication",
  sheet: "method.open",
  panel: "app.panels",
  show: "app.parts",
  map: "map.label",
  theme: "app.theme",
  lang: "app.language",
};

/** Tells the reader which parts of the link meant nothing, so that the page does not silently show something else. */
export function AddressNotice({ keys }: { keys: readonly (keyof View)[] }) {
  const { t } = useText();
  const [open, setOpen] = useState(keys.length > 0);
  if (!open) return null;
  const names = keys.map((key) => t("app.notice.address.part", { name: t(NAMES[key]) }));
  return (
    <Notice onDismiss={() => setOpen(false)}>
      {t("app.notice.address", { keys: names.reduce((list, next) => t("timeline.comma", { list, next })) })}
    </Notice>
  );
}
