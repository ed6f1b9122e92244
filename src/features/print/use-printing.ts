import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed, or shown as it would print. What is drawn for paper alone costs nothing before. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = matchMedia("print");
    // The browser lays the paper out as soon as the event is over: all has to be there by then.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    const follow = () => (media.matches ? begin() : end());
    setPrinting(media.matches);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    media.addEventListener("change", follow);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
      media.removeEventListener("change", follow);
    };
  }, []);
  return printing;
}
