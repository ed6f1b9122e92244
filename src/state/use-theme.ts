import { useSyncExternalStore } from "react";
import { useView } from "#state/use-view.ts";

type Theme = "light" | "dark";

const DARK = "(prefers-color-scheme: dark)";

function onSystemChange(listener: () => void): () => void {
  const system = matchMedia(DARK);
  system.addEventListener("change", listener);
  return () => system.removeEventListener("change", listener);
}

/** The theme in force: the one that the view names, else the system's. */
export function useTheme(): Theme {
  const chosen = useView((view) => view.theme);
  const system = useSyncExternalStore<Theme>(
    onSystemChange,
    () => (matchMedia(DARK).matches ? "dark" : "light"),
    () => "light",
  );
  return chosen ?? system;
}
