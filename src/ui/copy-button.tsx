import { useState } from "react";
import { Button } from "#ui/button.tsx";
import styles from "#ui/copy-button.module.css";

interface Props {
  readonly label: string;
  /** Said once the text has been copied. */
  readonly done: string;
  /** Names the field that shows the text where the clipboard is closed to the page. */
  readonly byHand: string;
  /** Asked for on the press, so that it may name the day of the press. */
  readonly text: () => string;
  /** The same for a document, where it is more than a line of text. */
  readonly html?: () => string;
}

type Outcome = { readonly kind: "none" | "copied" } | { readonly kind: "shown"; readonly text: string };

/** Copies a text; where the clipboard is closed to the page, shows the text selected, to be copied by hand. */
export function CopyButton({ label, done, byHand, text, html }: Props) {
  const [outcome, setOutcome] = useState<Outcome>({ kind: "none" });

  async function copy() {
    const copied = text();
    try {
      await (html ? copyBoth(copied, html()) : navigator.clipboard.writeText(copied));
      setOutcome({ kind: "copied" });
    } catch {
      setOutcome({ kind: "shown", text: copied });
    }
  }

  return (
    <div className={styles.box}>
      <Button onClick={() => void copy()}>{label}</Button>
      <span role="status" className={styles.done}>
        {outcome.kind === "copied" && done}
      </span>
      {outcome.kind === "shown" && (
        <textarea
          ref={(field) => {
            field?.focus();
            field?.select();
          }}
          className={styles.text}
          aria-label={byHand}
          rows={4}
          readOnly
          value={outcome.text}
        />
      )}
    </div>
  );
}

function copyBoth(text: string, html: string): Promise<void> {
  const forms = { "text/plain": text, "text/html": html };
  const blobs = Object.entries(forms).map(([type, form]) => [type, new Blob([form], { type })]);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
