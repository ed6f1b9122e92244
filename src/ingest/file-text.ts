/** Why bytes are no text that can be read: a spreadsheet of another program, no text at all, or text that is not UTF-8. */
export type TextFault = "empty" | "workbook" | "binary" | "utf16" | "windows1251" | "encoding";

const HEAD = 4096;
/** How an Excel workbook begins: a zip file, or the form before that. */
const WORKBOOKS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];
/** Three Cyrillic letters of Windows-1251 in a row; in other one-byte alphabets letters above ASCII stand apart. */
const CYRILLIC_RUN = 3;

/** Reads the bytes of a file as text in UTF-8, or says what they are instead. */
export function fileText(bytes: Uint8Array): { readonly text: string } | { readonly fault: TextFault } {
  if (bytes.every((byte) => byte <= 0x20)) return { fault: "empty" };
  if (WORKBOOKS.some((mark) => mark.every((byte, index) => bytes[index] === byte))) return { fault: "workbook" };
  if (isUtf16(bytes)) return { fault: "utf16" };
  if (bytes.includes(0)) return { fault: "binary" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { fault: faultOf(bytes) };
  }
}

/** By its byte order mark, or by every other byte of its beginning being zero, as it is in Latin letters, digits and commas. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const head = bytes.subarray(0, HEAD);
  const zeros = [0, 0];
  for (let index = 0; index < head.length; index++)
    if (head[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  return Math.max(even, odd) > head.length / 20 && Math.min(even, odd) === 0;
}

function faultOf(bytes: Uint8Array): TextFault {
  let [run, longest, controls] = [0, 0, 0];
  for (const byte of bytes) {
    run = byte >= 0xc0 || byte === 0xa8 || byte === 0xb8 ? run + 1 : 0;
    longest = Math.max(longest, run);
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20)) controls += 1;
  }
  if (controls > bytes.length / 100) return "binary";
  return longest >= CYRILLIC_RUN ? "windows1251" : "encoding";
}
