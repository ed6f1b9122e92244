import type { ComponentProps } from "react";
import styles from "#ui/button.module.css";

type Look = "plain" | "quiet" | "link";

/** A push button; `look` is how loud it is: plain, quiet (no border), or a link among words. */
export function Button({ look = "plain", className = "", ...rest }: ComponentProps<"button"> & { look?: Look }) {
  return (
    <button
      type="button"
      data-control
      className={`${look === "link" ? styles.link : styles.button} ${look === "quiet" ? styles.quiet : ""} ${className}`}
      {...rest}
    />
  );
}
