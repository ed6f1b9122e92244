import type { Claim } from "#dataset/records.ts";
import styles from "#evidence/claim-figure.module.css";
import { claimWords } from "#evidence/claim-words.ts";
import { formatFigure, formatFigureWithUnit, nameClaim } from "#i18n/format-claim.ts";
import type { Lookup } from "#model/lookup.ts";
import { updateView } from "#state/view-store.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly claim: Claim;
  /** `full`: "at least 16 tenge"; `short`: "16+". */
  readonly length?: "full" | "short";
  /** Older than the range and carried into it: drawn lighter, and said. */
  readonly carriedIn?: boolean;
  readonly className?: string;
}

/** A figure on screen: always a button that opens its claim, never a bare number. */
export function ClaimFigure({ lookup, claim, length = "full", carriedIn = false, className = "" }: Props) {
  const text = useText();
  const words = claimWords(lookup, claim);
  const name = nameClaim(text, words);
  const struck = claim.status === "retracted" || claim.status === "corrected";
  return (
    <button
      type="button"
      data-claim-id={claim.id}
      aria-label={carriedIn ? `${name}, ${text.t("claim.carried")}` : name}
      className={`${styles.figure} ${carriedIn ? styles.carried : ""} ${struck ? styles.struck : ""} ${className}`}
      onClick={() => updateView({ claim: claim.id })}
    >
      {length === "full" ? formatFigureWithUnit(text, claim, words.unit) : formatFigure(text, claim, "short")}
    </button>
  );
}
