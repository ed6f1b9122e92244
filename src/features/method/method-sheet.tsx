import { HedgeLegend } from "#evidence/hedge-legend.tsx";
import { MarkLegend } from "#evidence/mark-legend.tsx";
import { ClaimPart } from "#features/method/claim-part.tsx";
import { CoverageTable } from "#features/method/coverage-table.tsx";
import { DifferenceNames } from "#features/method/difference-names.tsx";
import styles from "#features/method/method.module.css";
import { MethodPart } from "#features/method/method-part.tsx";
import { OriginParts } from "#features/method/origin-parts.tsx";
import { Term } from "#features/method/term.tsx";
import { ThemeChoice } from "#features/method/theme-choice.tsx";
import { SAMPLE_FIGURE } from "#i18n/format-claim.ts";
import type { Lookup } from "#model/lookup.ts";
import { Sheet } from "#ui/sheet.tsx";
import { useText } from "#ui/text-context.tsx";

const LIMITS = ["scope", "pointless", "silence", "counts"] as const;
const ACCESS = ["keys", "paper", "size", "heard"] as const;

/** How to read the page: what a claim is, the marks, the clocks, the differences, what is left out, what was read, ways to read, whence. */
export function MethodSheet({ lookup, onClose }: { lookup: Lookup; onClose: () => void }) {
  const { t, number } = useText();
  return (
    <Sheet kicker={t("method.kicker")} title={t("method.open")} onClose={onClose}>
      <ThemeChoice />
      <ClaimPart lookup={lookup} />
      <MethodPart title={t("method.marks.title")} lead={t("method.marks.text", { sample: number(SAMPLE_FIGURE) })}>
        <HedgeLegend />
        <MarkLegend />
      </MethodPart>
      <MethodPart title={t("method.clocks.title")}>
        <dl className={styles.terms}>
          <Term label={t("clock.happened")}>{t("method.clocks.happened")}</Term>
          <Term label={t("clock.known")}>{t("method.clocks.known")}</Term>
        </dl>
      </MethodPart>
      <DifferenceNames />
      <MethodPart title={t("method.limits.title")}>
        <ul className={styles.limits}>
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`method.limits.${limit}`)}</li>
          ))}
          <li>{t("method.limits.borders", { borders: t("map.borders") })}</li>
        </ul>
      </MethodPart>
      <MethodPart title={t("method.coverage.title")} lead={t("method.coverage.text")}>
        <CoverageTable lookup={lookup} />
      </MethodPart>
      <MethodPart title={t("method.access.title")}>
        <ul className={styles.limits}>
          <li>{t("method.access.list", { places: t("map.places") })}</li>
          {ACCESS.map((way) => (
            <li key={way}>{t(`method.access.${way}`)}</li>
          ))}
        </ul>
      </MethodPart>
      <OriginParts meta={lookup.dataset.meta} />
    </Sheet>
  );
}
