import { lazy } from "react";
import styles from "#features/charts/claims-chart.module.css";
import type { PlotProps } from "#features/charts/claims-plot.tsx";
import { useText } from "#ui/text-context.tsx";

function PlotMissing({ drawing }: PlotProps) {
  const { t } = useText();
  return (
    <p className={styles.missing} style={{ minHeight: drawing.frame.height }}>
      {t("charts.failed")}
    </p>
  );
}

/** The drawing itself, with recharts in a chunk of its own. Where the chunk cannot be fetched, a line says so. */
export const LazyPlot = lazy(() =>
  import("#features/charts/claims-plot.tsx").then(
    ({ ClaimsPlot }) => ({ default: ClaimsPlot }),
    () => ({ default: PlotMissing }),
  ),
);
