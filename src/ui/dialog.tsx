import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { Button } from "#ui/button.tsx";
import styles from "#ui/dialog.module.css";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly title: string;
  /** Takes nearly the width of the page. */
  readonly wide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page, which waits behind it. Escape, its button or a press beside it closes it. */
export function Dialog({ title, wide = false, onClose, children }: Props) {
  const { t } = useText();
  const heading = useId();
  const box = useRef<HTMLDialogElement>(null);
  const close = () => box.current?.close();
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    // Taken away without its button, as by Back: only a dialog that is closed gives the focus back.
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      aria-labelledby={heading}
      className={`${styles.dialog} ${wide ? styles.wide : ""}`}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) close();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div className={styles.header}>
        <h2 id={heading}>{title}</h2>
        <Button onClick={close}>{t("app.close")}</Button>
      </div>
      <div className={styles.body}>{children}</div>
    </dialog>
  );
}
