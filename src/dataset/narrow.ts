import type { Column } from "#dataset/event-archive.ts";

/** The narrowest column that holds the values; the same array where no narrower one does. */
export function narrow(values: Int32Array): Column {
  let least = 0;
  let most = 0;
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (least >= 0 && most <= 0xff) return Uint8Array.from(values);
  if (least >= -0x80 && most <= 0x7f) return Int8Array.from(values);
  if (least >= 0 && most <= 0xffff) return Uint16Array.from(values);
  if (least >= -0x8000 && most <= 0x7fff) return Int16Array.from(values);
  return values;
}
