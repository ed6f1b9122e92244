import { type ComponentType, startTransition, useEffect, useState } from "react";
import type { PlotProps } from "#features/charts/claims-plot.tsx";

type Plot = ComponentType<PlotProps>;

let known: Plot | null = null;

/**
 * The drawing with recharts, whose code is a file of its own: null until somebody wants it and it has come, and for good where it
 * cannot be fetched. The plain drawing, which shows the same, stays until then: a press on it that has begun also ends on it.
 */
export function usePlot(wanted: boolean): Plot | null {
  const [plot, setPlot] = useState<Plot | null>(() => known);
  useEffect(() => {
    if (!wanted || plot) return;
    let gone = false;
    import("#features/charts/claims-plot.tsx").then(
      ({ ClaimsPlot }) => {
        known = ClaimsPlot;
        if (!gone) startTransition(() => setPlot(() => ClaimsPlot));
      },
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [wanted, plot]);
  return plot;
}
