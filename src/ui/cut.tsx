import { type ReactNode, useState } from "react";
import { Button } from "#ui/button.tsx";
import { useStill } from "#ui/still.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props<T> {
  readonly items: readonly T[];
  /** How many stand there until all are asked for. */
  readonly most: number;
  /** Which of them: the first, or the last. */
  readonly keep?: "first" | "last";
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** A list that may be longer than anybody reads: so many of it, and a button for all. Nothing is left out for good. */
export function Cut<T>({ items, most, keep = "first", children }: Props<T>) {
  const { t, number } = useText();
  const [all, setAll] = useState(false);
  const still = useStill();
  if (items.length <= most) return children(items);
  const few = keep === "first" ? items.slice(0, most) : items.slice(-most);
  return (
    <>
      {children(all ? items : few)}
      {!still && (
        <Button aria-expanded={all} onClick={() => setAll(!all)}>
          {t(all ? "app.cut.fewer" : "app.cut.all", { n: number(items.length) })}
        </Button>
      )}
    </>
  );
}
