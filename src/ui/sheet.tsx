import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Button } from "#ui/button.tsx";
import { lastFocus } from "#ui/last-focus.ts";
import styles from "#ui/sheet.module.css";
import { SheetGrip } from "#ui/sheet-grip.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly title: ReactNode;
  /** A line above the title that says what kind of thing is open. */
  readonly kicker?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What a sheet could not give the focus back to, as another stands in its place already; until a hand is moved. */
let owed: HTMLElement | null = null;

function owe(opener: HTMLElement): void {
  owed = opener;
  for (const sign of ["keydown", "pointerdown"]) addEventListener(sign, takeOwed, { capture: true, once: true });
}

function takeOwed(): HTMLElement | null {
  const taken = owed;
  owed = null;
  return taken;
}

/**
 * A sheet laid over the panels, not over the map: the page behind it stays usable. Where the panels lie below the map it
 * rises from below, and its grip makes it taller. It takes the focus when it opens,
 * closes on Escape, and gives the focus back to where it came from, or where that has gone to what it lay over.
 */
export function Sheet({ title, kicker, onClose, children }: Props) {
  const { t } = useText();
  const heading = useId();
  const box = useRef<HTMLElement>(null);
  const [tall, setTall] = useState(false);

  useEffect(() => {
    const opener = takeOwed() ?? lastFocus();
    const beneath = box.current?.parentElement?.closest<HTMLElement>("[tabindex]") ?? null;
    box.current?.focus({ preventScroll: true });
    return () => {
      const isThere = opener instanceof HTMLElement && opener.isConnected;
      const back = isThere ? opener : beneath;
      back?.focus({ preventScroll: true });
      if (isThere && document.activeElement !== opener) owe(opener);
    };
  }, []);

  return (
    <section
      ref={box}
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      data-tall={tall || undefined}
      className={styles.sheet}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <SheetGrip sheet={box} tall={tall} onTall={setTall} onClose={onClose} />
      <header className={styles.header}>
        <div>
          {kicker && <p className={styles.kicker}>{kicker}</p>}
          <h2 id={heading}>{title}</h2>
        </div>
        <Button onClick={onClose}>{t("app.close")}</Button>
      </header>
      <div className={styles.body}>{children}</div>
    </section>
  );
}
