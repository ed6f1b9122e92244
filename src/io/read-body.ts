/** How much of a file has come; `expected` is null where nobody said how long it is. */
export interface Progress {
  readonly received: number;
  readonly expected: number | null;
}

interface Reading {
  /** The length that the file has when it is unpacked, where that is known beforehand. */
  readonly bytes: number | null;
  readonly onProgress: (progress: Progress) => void;
}

/** What the header says only where nothing is packed: else it counts other bytes than those that are read here. */
function announced({ headers }: Response): number | null {
  if (headers.has("content-encoding")) return null;
  const length = Number(headers.get("content-length"));
  return length > 0 ? length : null;
}

/** Reads the text of an answer and tells how much of it is there. More than was expected is of an unknown length. */
export async function readBody(response: Response, { bytes, onProgress }: Reading): Promise<string> {
  const { body } = response;
  if (!body) return response.text();
  const known = bytes ?? announced(response);
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let received = 0;
  let text = "";
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    received += part.value.byteLength;
    text += decoder.decode(part.value, { stream: true });
    onProgress({ received, expected: known !== null && received <= known ? known : null });
  }
  return text + decoder.decode();
}
