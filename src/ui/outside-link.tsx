import type { ReactNode } from "react";
import { isSandboxed } from "#ui/is-sandboxed.ts";
import { safeUrl } from "#ui/safe-url.ts";

interface Props {
  readonly address: string;
  readonly children: ReactNode;
}

/** A link to another site, with its host said, and the whole address where a frame may open nothing; one that may not be followed is printed as plain text. */
export function OutsideLink({ address, children }: Props) {
  const url = safeUrl(address);
  if (!url) {
    return (
      <span>
        {children} <code>{address}</code>
      </span>
    );
  }
  return (
    <>
      <a href={url.href} target="_blank" rel="noopener noreferrer">
        {children} ({url.host})
      </a>
      {isSandboxed() && <code> {url.href}</code>}
    </>
  );
}
