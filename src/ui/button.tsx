import type { ComponentProps } from "react";
import styles from "#ui/button.module.css";

type Look = "plain" | "quiet";

/** A push button; `look` is how loud it is: plain, or quiet (no border). */
export function Button({ look = "plain", className = "", ...rest }: ComponentProps<"button"> & { look?: Look }) {
  return (
    <button
      type="button"
      className={`${styles.button} ${look === "quiet" ? styles.quiet : ""} ${className}`}
      {...rest}
    />
  );
}
