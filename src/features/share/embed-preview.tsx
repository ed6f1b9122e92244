import type { RefObject, SyntheticEvent } from "react";
import { fittingHeight, HEIGHTS } from "#features/share/embed-choice.ts";
import styles from "#features/share/embed-dialog.module.css";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly address: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  /** How high all that it holds is; null while that is not known. */
  readonly inside: number | null;
  /** Asks for that height. */
  readonly onFit: () => void;
}

/** Escape closes what the frame stands in, also where the keyboard is within the frame. */
function leaveOnEscape({ currentTarget: frame }: SyntheticEvent<HTMLIFrameElement>) {
  const leave = ({ key, defaultPrevented }: KeyboardEvent) => {
    if (key === "Escape" && !defaultPrevented) frame.closest("dialog")?.close();
  };
  try {
    frame.contentWindow?.addEventListener("keydown", leave);
  } catch {
    // In a sandbox of somebody else the frame is a stranger to the page that holds it.
  }
}

/** The frame as it will look, at its size. */
export function EmbedPreview({ address, title, width, height, frame, inside, onFit }: Props) {
  const { t, number } = useText();
  const fitting = fittingHeight(inside);
  // A frame tells no height beyond it.
  const isMost = fitting === HEIGHTS.most;
  return (
    <div className={styles.preview}>
      <h3 id="embed-preview">{t("embed.preview")}</h3>
      {fitting !== null && (fitting !== height || isMost) && (
        <p className={styles.hint}>
          {t(isMost ? "embed.preview.height.most" : "embed.preview.height", { n: number(fitting) })}{" "}
          {fitting !== height && (
            <Button className={styles.take} onClick={onFit}>
              {t("embed.preview.fit")}
            </Button>
          )}
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its box is scrolled with the keys, too */}
      <section tabIndex={0} aria-labelledby="embed-preview" className={styles.stage}>
        {/* Another address is another frame: a frame that goes on to a next page would lengthen the history. */}
        <iframe
          key={address}
          ref={frame}
          src={address}
          title={title}
          style={{ width: width ?? "100%", height }}
          onLoad={leaveOnEscape}
        />
      </section>
    </div>
  );
}
