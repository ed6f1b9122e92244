/** Long enough for a browser that asks where to put the file. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's own downloads. A frame that may not download does nothing, and tells no script. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
