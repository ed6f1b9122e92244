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
  if (isWorkbook(bytes)) return { fault: "workbook" };
  if (isUtf16(bytes)) return { fault: "utf16" };
  if (bytes.includes(0)) return { fault: "binary" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { fault: faultOf(bytes) };
  }
}

/** Whether a file begins as a workbook does, whatever its name: every form of one is a zip file but the oldest. */
export function isWorkbook(head: Uint8Array): boolean {
  return WORKBOOKS.some((mark) => mark.every((byte, index) => head[index] === byte));
}

/** How the bytes of a file stand for letters, where that is not UTF-8. */
export type ForeignEncoding = "UTF-16" | "Windows-1251";

/** The text of somebody else's file; it may also be in UTF-16, as Excel saves “Unicode text”, or in Windows-1251, where that is as good as sure. */
export function foreignFileText(
  bytes: Uint8Array,
): { readonly text: string; readonly encoding: ForeignEncoding | null } | { readonly fault: TextFault } {
  const read = fileText(bytes);
  if ("text" in read) return { text: read.text, encoding: null };
  if (read.fault === "utf16") {
    const text = new TextDecoder(isBigEndian(bytes) ? "utf-16be" : "utf-16le").decode(bytes);
    return { text, encoding: "UTF-16" };
  }
  if (read.fault !== "windows1251") return read;
  if (!isRussian(bytes)) return { fault: "encoding" };
  return { text: new TextDecoder("windows-1251").decode(bytes), encoding: "Windows-1251" };
}

function isBigEndian([first, second]: Uint8Array): boolean {
  return first === 0xfe ? second === 0xff : first === 0;
}

/** The letters а е и о of Windows-1251, small and large: a third of any Russian text, and of hardly any other in these places. */
const COMMON = new Set([0xe0, 0xe5, 0xe8, 0xee, 0xc0, 0xc5, 0xc8, 0xce]);
/** What else there is above ASCII in a Russian text: dots, dashes, quotation marks, ё, № and a space. */
const BESIDE = new Set([0x85, 0x84, 0x91, 0x92, 0x93, 0x94, 0x96, 0x97, 0xa0, 0xa8, 0xab, 0xb0, 0xb8, 0xb9, 0xbb]);

/** Whether bytes are Russian in Windows-1251, and not in another alphabet of one byte: CP866 and that of old Macs have their letters elsewhere. */
function isRussian(bytes: Uint8Array): boolean {
  let [letters, common, strange] = [0, 0, 0];
  for (const byte of bytes) {
    if (byte >= 0xc0) letters += 1;
    else if (byte >= 0x80 && !BESIDE.has(byte)) strange += 1;
    if (COMMON.has(byte)) common += 1;
  }
  return common >= letters / 4 && strange <= letters / 50;
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
