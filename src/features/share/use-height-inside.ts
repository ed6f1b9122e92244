import { useEffect, useRef, useState } from "react";

/** How high all that a frame holds is, as it tells its host; null until it does. */
export function useHeightInside(address: string) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [told, setTold] = useState<{ readonly by: string; readonly height: number } | null>(null);
  useEffect(() => {
    function hear({ source, data }: MessageEvent) {
      if (source !== null && source === frame.current?.contentWindow && data?.qantar === 1 && data.type === "height")
        setTold({ by: address, height: Number(data.height) });
    }
    addEventListener("message", hear);
    return () => removeEventListener("message", hear);
  }, [address]);
  // Another address is another frame.
  return { frame, inside: told?.by === address ? told.height : null };
}
