import { lazy, type ReactNode } from "react";
import type { PlotProps } from "#features/charts/claims-plot.tsx";

interface Props extends PlotProps {
  /** The same picture without the library. */
  readonly plain: ReactNode;
}

/** The drawing with recharts, in a chunk of its own. Where the chunk cannot be fetched, the plain one stays. */
export const LazyPlot = lazy<(props: Props) => ReactNode>(() =>
  import("#features/charts/claims-plot.tsx").then(
    ({ ClaimsPlot }) => ({ default: ({ plain: _, ...plot }: Props) => <ClaimsPlot {...plot} /> }),
    () => ({ default: ({ plain }: Props) => plain }),
  ),
);
