import type { ComponentProps } from "react";
import { useStill } from "#ui/still.tsx";

type Named = Pick<ComponentProps<"button">, "aria-label" | "className" | "children">;

interface Props extends Named {
  /** Where the same is told on the page that the build drew: the id of an element. */
  readonly still: string;
  readonly onOpen: () => void;
  readonly "data-claim-id"?: string;
}

/** What leads to a record: a button, and in the drawing of the build a link. */
export function Door({ still, onOpen, ...named }: Props) {
  if (useStill()) return <a href={`#${still}`} {...named} />;
  return <button type="button" onClick={onOpen} {...named} />;
}
