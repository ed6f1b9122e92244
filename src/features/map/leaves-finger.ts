import { isFramed } from "#site/is-framed.ts";

/** Whether one finger on the map, and the wheel without a key, belong to the page around it: that of a host, or a long one under a finger. */
export function leavesFinger(): boolean {
  const { scrollHeight, clientHeight } = document.documentElement;
  return isFramed() || (matchMedia("(pointer: coarse)").matches && scrollHeight > clientHeight);
}
