import type { ReactNode } from "react";
import { ErrorBoundary } from "#app/error-boundary.tsx";
import { useCalmFilter } from "#state/derived.ts";

/** The boundary of one part of the dashboard: a changed filter gives a failed part another chance. */
export function PanelBoundary({ children }: { children: ReactNode }) {
  return <ErrorBoundary resetKey={useCalmFilter()}>{children}</ErrorBoundary>;
}
