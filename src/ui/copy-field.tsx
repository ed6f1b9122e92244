import { type ReactNode, useId, useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import styles from "#ui/copy-field.module.css";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  /** How many lines are seen at once. */
  readonly rows?: number;
  readonly kind?: "text" | "code";
  /** What is to be known of it, below the hint. */
  readonly children?: ReactNode;
}

/** A text to take along, in view and selectable, with a button that copies it; where it may not, it selects the text. */
export function CopyField({ label, hint, text, rows = 2, kind = "text", children }: Props) {
  const { t } = useText();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<{ readonly of: string; readonly copied: boolean } | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ of: text, copied: true });
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid({ of: text, copied: false });
    }
  }

  return (
    <div className={styles.field}>
      <div className={styles.head}>
        <label htmlFor={id}>{label}</label>
        <span role="status" className={styles.said}>
          {said?.of === text && t(said.copied ? "app.copy.done" : "app.copy.by_hand")}
        </span>
        <Button aria-label={t("app.copy.name", { label })} onClick={() => void copy()}>
          {t("app.copy")}
        </Button>
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children}
      <textarea
        ref={field}
        id={id}
        readOnly
        lang={kind === "code" ? "en" : undefined}
        rows={rows}
        value={text}
        spellCheck={false}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className={`${styles.text} ${kind === "code" ? styles.code : ""}`}
      />
    </div>
  );
}
