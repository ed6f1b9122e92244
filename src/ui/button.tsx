import type { ComponentProps } from "react";
import styles from "#ui/button.module.css";

type Look = "plain" | "quiet" | "strong";

/** A push button; `look` is how loud it is: strong (one in a view), plain, or quiet (no border). */
export function Button({ look = "plain", className = "", ...rest }: ComponentProps<"button"> & { look?: Look }) {
  return <button type="button" className={`${styles.button} ${styles[look]} ${className}`} {...rest} />;
}
