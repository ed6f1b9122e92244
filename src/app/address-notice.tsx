import { useState } from "react";
import { Notice } from "#app/notice.tsx";
import type { MessageId } from "#i18n/catalogue.ts";
import type { LeftOut } from "#state/known-ids.ts";
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
export function AddressNotice({ parts }: { parts: readonly LeftOut[] }) {
  const { t } = useText();
  const [open, setOpen] = useState(parts.length > 0);
  if (!open) return null;
  const listed = (names: readonly string[]) => names.reduce((list, next) => t("timeline.comma", { list, next }));
  const named = parts.map(({ key, ids }) => {
    const name = t(NAMES[key]);
    return ids.length === 0
      ? t("app.notice.address.part", { name })
      : t("app.notice.address.ids", { name, ids: listed(ids) });
  });
  return <Notice onDismiss={() => setOpen(false)}>{t("app.notice.address", { keys: listed(named) })}</Notice>;
}
