import { useEffect, useRef, useState } from "react";
import { HEIGHTS } from "#features/share/embed-choice.ts";
import styles from "#features/share/embed-dialog.module.css";
import { Button } from "#ui/button.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly address: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number;
  readonly onHeight: (height: number) => void;
}

/** How high all that a frame holds is, as it tells its host; null until it does. */
function useHeightInside(address: string) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [inside, setInside] = useState<number | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address is another frame
  useEffect(() => {
    setInside(null);
    function hear({ source, data }: MessageEvent) {
      if (source !== null && source === frame.current?.contentWindow && data?.qantar === 1 && data.type === "height")
        setInside(Number(data.height));
    }
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, [address]);
  return { frame, inside };
}

/** The frame as it will look, at its size. */
export function EmbedPreview({ address, title, width, height, onHeight }: Props) {
  const { t, number } = useText();
  const { frame, inside } = useHeightInside(address);
  const fitting = inside === null ? null : Math.min(HEIGHTS.most, Math.max(HEIGHTS.least, inside));
  return (
    <div className={styles.preview}>
      <h3 id="embed-preview">{t("embed.preview")}</h3>
      {fitting !== null && fitting !== height && (
        <p className={styles.hint}>
          {t("embed.preview.height", { n: number(fitting) })}{" "}
          <Button look="quiet" onClick={() => onHeight(fitting)}>
            {t("embed.preview.fit")}
          </Button>
        </p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its box is scrolled with the keys, too */}
      <section tabIndex={0} aria-labelledby="embed-preview" className={styles.stage}>
        {/* Another address is another frame: a frame that goes on to a next page would lengthen the history. */}
        <iframe key={address} ref={frame} src={address} title={title} style={{ width: width ?? "100%", height }} />
      </section>
    </div>
  );
}
