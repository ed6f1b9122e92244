import type { ComponentProps } from "react";
import { useEveryStep } from "#features/timeline/use-every-step.ts";
import type { Range } from "#model/range.ts";
import { useCalmFilter } from "#state/derived.ts";

interface Props extends ComponentProps<"span"> {
  /** What is said of some days. */
  readonly words: (range: Range) => string;
}

/** Words about the chosen days that follow every step of them. */
export function RangeWords({ words, ...attributes }: Props) {
  const rested = useCalmFilter();
  const span = useEveryStep<HTMLSpanElement>((element, range) => {
    const said = words(range);
    const written = element.firstChild;
    // Its text node is kept: a new one is laid out anew from the start.
    if (written === null) element.textContent = said;
    else if (written.nodeValue !== said) written.nodeValue = said;
  });
  return (
    <span {...attributes} ref={span}>
      {words(rested)}
    </span>
  );
}
