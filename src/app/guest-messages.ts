import type { Language } from "#dataset/vocabulary.ts";
import type { Lookup } from "#model/lookup.ts";
import { knownIds } from "#state/known-ids.ts";
import { type Address, isViewKey, type Page, parseAddress, viewTexts } from "#state/url.ts";
import type { View } from "#state/view.ts";

/** What a host asks of the page in its frame: parts of the view, as texts of an address; null takes a part back to its default. */
export interface SetMessage {
  /** Stands in the answer again. */
  readonly id: string | number | null;
  readonly query: Readonly<Record<string, string | null>>;
  /** What of it is no text: keys, or the whole query. */
  readonly invalid: readonly string[];
}

const HIGHEST = 10_000;
const MOST_KEYS = 40;
const LONGEST = 2000;

/** A height as a host may be told it: whole pixels from 1 to 10,000. */
export function heightInPixels(height: number): number {
  return Math.min(HIGHEST, Math.max(1, Math.ceil(height)));
}

/** A height in the words of each kind of host: Datawrapper's, AMP's, pym's (which gives each frame an id), and our own. */
export function heightMessages(height: number, pymId: string | null): readonly unknown[] {
  return [
    { "datawrapper-height": { qantar: height } },
    { sentinel: "amp", type: "embed-size", height },
    ...(pymId === null ? [] : [`pymxPYMx${pymId}xPYMxheightxPYMx${height}`]),
    { qantar: 1, type: "height", height },
  ];
}

/** The id that a pym host gave the frame in its address; null where there is none that a message could hold. */
export function pymIdIn(unknown: Address["unknown"]): string | null {
  const id = unknown.find(([key]) => key === "childId")?.[1] ?? "";
  return /^[\w.:-]{1,100}$/.test(id) && !id.includes("xPYMx") ? id : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readId(id: unknown): SetMessage["id"] | undefined {
  if (id === undefined || id === null) return null;
  return Number.isFinite(id) || (typeof id === "string" && id.length <= 100) ? (id as string | number) : undefined;
}

/** Reads a message as one that sets parts of the view; null for any other. Never throws: whoever waits for an answer is told what is no text. */
export function readSetMessage(data: unknown): SetMessage | null {
  if (!isRecord(data) || data.qantar !== 1 || data.type !== "set") return null;
  const id = readId(data.id);
  if (id === undefined) return null;
  const entries = isRecord(data.query) ? Object.entries(data.query) : null;
  if (entries === null || entries.length > MOST_KEYS) return { id, query: {}, invalid: ["query"] };
  const isText = (value: unknown) => value === null || (typeof value === "string" && value.length <= LONGEST);
  const query = Object.fromEntries(entries.filter(([, value]) => isText(value))) as SetMessage["query"];
  return { id, query, invalid: entries.filter(([, value]) => !isText(value)).map(([key]) => key) };
}

/** Whether a message asks the page to say again that it is there. */
export function isGreeting(data: unknown): boolean {
  return isRecord(data) && data.qantar === 1 && data.type === "hello";
}

/** A view after a message, and the parts of the message that meant nothing. */
interface Answer {
  readonly view: View;
  readonly invalid: readonly string[];
}

/** Where a message is read: the page, and the records whose ids and days it may name. */
interface Reader {
  readonly page: Page;
  readonly records: Lookup;
}

/** The view with what a query sets, read as an address is; what means nothing leaves the view as it is and is named. */
export function withQuery(view: View, query: SetMessage["query"], { page, records }: Reader): Answer {
  const asked = inWords(view, query, page);
  const unknown = [
    ...knownIds(records, asked.view).unknown.map(({ key }) => key),
    ...missingRecords(records, asked.view),
  ];
  const strange = unknown.filter((key) => key in query);
  if (strange.length === 0) return asked;
  const rest = Object.fromEntries(Object.entries(query).filter(([key]) => !strange.some((one) => one === key)));
  const answer = inWords(view, rest, page);
  return { ...answer, invalid: [...answer.invalid, ...strange] };
}

/**
 * The parts that would open a record that is not there and never was: for an address that is a page which says so, for a host a slip.
 * Nobody knows of an archive without reading it which events it has.
 */
function missingRecords(records: Lookup, { event, claim, source }: View): ("event" | "claim" | "source")[] {
  const isMissing = (id: string | null, among: ReadonlyMap<string, unknown>) =>
    id !== null && !among.has(id) && !records.removed.has(id);
  return [
    ...(records.archive === null && isMissing(event, records.event) ? ["event" as const] : []),
    ...(isMissing(claim, records.claim) ? ["claim" as const] : []),
    ...(isMissing(source, records.publication) ? ["source" as const] : []),
  ];
}

/** As above, whatever the ids are. */
function inWords(view: View, query: SetMessage["query"], page: Page): Answer {
  const isSense = ([key, text]: readonly [string, string | null]) => {
    const { unknown, invalid } = parseAddress(`?${new URLSearchParams([[key, text ?? ""]])}`, page);
    return text === null ? isViewKey(key) : unknown.length + invalid.length === 0;
  };
  const entries = Object.entries(query);
  const set = entries.filter(isSense);
  const texts = new Map<string, string | null>([...viewTexts(view, page.language), ...set]);
  const named = [...texts].flatMap(([key, text]) => (text === null ? [] : [[key, text]]));
  const read = parseAddress(`?${new URLSearchParams(named)}`, page);
  const invalid = entries.filter((entry) => !set.includes(entry)).map(([key]) => key);
  const crossing = set.map(([key]) => key).filter((key) => read.invalid.some((one) => one === key));
  if (crossing.length === 0) return { view: read.view, invalid };
  // Days that do not go with each other: both stay as they were.
  const rest = Object.fromEntries(set.filter(([key]) => !crossing.includes(key)));
  return { view: inWords(view, rest, page).view, invalid: [...invalid, ...crossing] };
}

/** What a host is told of the view, as texts of an address; what is at its default is left out. */
export function stateQuery(view: View, language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(viewTexts(view, language));
}
