import { type Address, parseAddress, serialiseAddress } from "#state/url.ts";
import type { View } from "#state/view.ts";

/** What a host page asks of the frame: another view, told as parts of the query. */
export interface HostMessage {
  readonly query: Readonly<Record<string, string | null>>;
  /** The host's own mark of this message, given back with the answer; null where it has none. */
  readonly id: string | number | null;
}

const MOST_KEYS = 40;
const LONGEST = 2000;

function textOf(value: unknown): string | null | undefined {
  if (value === null || value === "") return null;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value === "string" && value.length <= LONGEST) return value;
  const isList = Array.isArray(value) && value.every((one) => typeof one === "string");
  if (!isList) return undefined;
  const text = value.join(",");
  return text.length > LONGEST ? undefined : text === "" ? null : text;
}

/**
 * Reads a message of a host: `{ qantar: 1, type: "set", query: { from, to, place, … } }`, with values as the address writes
 * them, lists as arrays too, and null or an empty text for the default. Anything else is null; it never throws.
 */
export function readHostMessage(data: unknown): HostMessage | null {
  if (typeof data !== "object" || data === null) return null;
  const { qantar, type, query, id } = data as Record<string, unknown>;
  if (qantar !== 1 || type !== "set" || typeof query !== "object" || query === null) return null;
  const entries = Object.entries(query);
  if (entries.length > MOST_KEYS) return null;
  const texts = entries.map(([key, value]) => [key, textOf(value)] as const);
  if (texts.some(([, text]) => text === undefined)) return null;
  return {
    query: Object.fromEntries(texts) as Record<string, string | null>,
    id: typeof id === "string" || typeof id === "number" ? id : null,
  };
}

/** The view that a message leads to from the one that is open, and which of its keys meant nothing. */
export function viewAsked(view: View, { query }: HostMessage): Pick<Address, "view" | "invalid"> {
  const page = { language: view.lang, languages: [view.lang] };
  const asked = new URLSearchParams(serialiseAddress(view, { language: view.lang }));
  const { lang, ...rest } = query;
  for (const [key, text] of Object.entries(rest)) {
    if (text === null) asked.delete(key);
    else asked.set(key, text);
  }
  const { view: next, invalid } = parseAddress(`?${asked}`, page);
  const spoken = lang === undefined ? null : parseAddress(`?lang=${lang ?? view.lang}`);
  return { view: { ...next, lang: spoken?.view.lang ?? view.lang }, invalid: [...invalid, ...(spoken?.invalid ?? [])] };
}

/** A view as a host is told of it: the parts of its query that are not the default. */
export function queryOf(view: View): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(serialiseAddress(view)));
}
