import type { ReactNode } from "react";
import { ErrorBoundary } from "#app/error-boundary.tsx";
import { useCalmFilter } from "#state/derived.ts";

interface Props {
  readonly children: ReactNode;
  /** What its fault is told in; else where the part would be. */
  readonly within?: (failure: ReactNode) => ReactNode;
}

/** The boundary of one part of the dashboard: a changed filter gives a failed part another chance. */
export function PanelBoundary({ children, within }: Props) {
  return (
    <ErrorBoundary resetKey={useCalmFilter()} within={within}>
      {children}
    </ErrorBoundary>
  );
}
