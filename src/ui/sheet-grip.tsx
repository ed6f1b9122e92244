import { type PointerEvent, type RefObject, useRef } from "react";
import styles from "#ui/sheet.module.css";
import { useText } from "#ui/text-context.tsx";

/** How far a grip has to be dragged, in CSS pixels, to mean something: less is a press. */
const FAR = 48;
const NUDGE = 6;

interface Props {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly tall: boolean;
  readonly onTall: (tall: boolean) => void;
  readonly onClose: () => void;
}

/** The bar at the head of a sheet that rises from below: a press makes it taller or lower, a pull follows the finger. */
export function SheetGrip({ sheet, tall, onTall, onClose }: Props) {
  const { t } = useText();
  const start = useRef<number | null>(null);

  function put(by: number) {
    if (sheet.current) sheet.current.style.translate = by > 0 ? `0 ${by}px` : "";
  }
  function release(event: PointerEvent) {
    const by = start.current === null ? 0 : event.clientY - start.current;
    start.current = null;
    put(0);
    if (Math.abs(by) < NUDGE) onTall(!tall);
    else if (by < -FAR) onTall(true);
    else if (by > FAR && tall) onTall(false);
    else if (by > FAR) onClose();
  }

  return (
    <button
      type="button"
      aria-label={t("app.sheet.tall")}
      aria-pressed={tall}
      className={styles.grip}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = event.clientY;
      }}
      onPointerMove={(event) => start.current !== null && put(event.clientY - start.current)}
      onPointerUp={release}
      onPointerCancel={() => {
        start.current = null;
        put(0);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        onTall(!tall);
      }}
    />
  );
}
