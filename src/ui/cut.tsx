import { type ReactNode, useState } from "react";
import { Button } from "#ui/button.tsx";
import { useStill } from "#ui/still.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props<T> {
  readonly items: readonly T[];
  /** Those of them that stand there until all are asked for. */
  readonly few: readonly T[];
  readonly children: (shown: readonly T[]) => ReactNode;
}

/** A list that may be longer than anybody reads: a few of it, and a button for all. Nothing is left out for good. */
export function Cut<T>({ items, few, children }: Props<T>) {
  const { t, number } = useText();
  const [all, setAll] = useState(false);
  const still = useStill();
  if (few.length === items.length) return children(items);
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
