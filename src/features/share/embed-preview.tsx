import styles from "#features/share/embed-dialog.module.css";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly address: string;
  readonly title: string;
  readonly width: number | null;
  readonly height: number;
}

/** The frame as it will look, at its size. */
export function EmbedPreview({ address, title, width, height }: Props) {
  const { t } = useText();
  return (
    <div className={styles.preview}>
      <h3 id="embed-preview">{t("embed.preview")}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its box is scrolled with the keys, too */}
      <section tabIndex={0} aria-labelledby="embed-preview" className={styles.stage}>
        {/* Another address is another frame: a frame that goes on to a next page would lengthen the history. */}
        <iframe key={address} src={address} title={title} style={{ width: width ?? "100%", height }} />
      </section>
    </div>
  );
}
