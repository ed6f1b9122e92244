import type { EmbedFacts } from "#features/share/embed-codes.ts";
import styles from "#features/share/embed-dialog.module.css";
import { useText } from "#ui/text-context.tsx";

/** A picture that is higher than this, in CSS pixels, is not seen in one look. */
const TALL = 1500;

interface Props extends Pick<EmbedFacts["figure"], "address" | "width" | "height"> {
  /** It stays as it is. */
  readonly pinned: boolean;
}

/** How large a still picture is on a page, a warning where that is very high, and the way to see it. */
export function FigureSize({ address, width, height, pinned }: Props) {
  const { t, number } = useText();
  return (
    <p className={styles.hint}>
      {height !== null && `${t("embed.figure.size", { width: number(width), height: number(height) })} `}
      {height !== null && height > TALL && `${t("embed.figure.tall")} `}
      {!pinned && `${t("embed.figure.words")} `}
      <a href={address} target="_blank" rel="noopener" className={styles.open}>
        {t("embed.figure.open")}
      </a>
    </p>
  );
}
