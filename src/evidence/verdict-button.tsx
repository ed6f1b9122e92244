import styles from "#evidence/verdict-button.module.css";
import { updateView } from "#state/view-store.ts";
import { Door } from "#ui/door.tsx";

interface Props {
  readonly metric: string;
  /** What was found, in a word or two. */
  readonly children: string;
}

/** Figures that do not sit together, announced where they stand: leads to the comparison that says why. */
export function VerdictButton({ metric, children }: Props) {
  return (
    <Door
      still="differences"
      className={styles.verdict}
      onOpen={() => {
        updateView({ panel: "disagreements", metric, population: null });
        // What was pressed goes with its panel: the next key is to find the other panels, not the head of the page.
        document.getElementById("list")?.focus({ preventScroll: true });
      }}
    >
      {children}
    </Door>
  );
}
