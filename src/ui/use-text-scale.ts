import { useState } from "react";

const USUAL = 16;

/** How many times larger than usual the reader has set all letters: drawings whose letters grow leave that much more room for them. */
export function useTextScale(): number {
  const [scale] = useState(() =>
    typeof document === "undefined"
      ? 1
      : Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL || 1,
  );
  return scale;
}
