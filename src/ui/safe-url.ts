/** A link that may be followed: the whole address, and its host as ASCII to show beside it. */
export interface SafeUrl {
  readonly href: string;
  readonly host: string;
}

const WEB = /^https?:\/\//i;
// Browsers drop tabs and line ends inside an address before they read it, so such an address is not what it looks like.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const CONTROL = /[\u0000-\u0020\u007f-\u009f]/;

/** Reads an address of the dataset as a web link; null unless it is plain http or https without a name and password. */
export function safeUrl(address: string | null | undefined): SafeUrl | null {
  if (!address || !WEB.test(address) || CONTROL.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  if (url.username !== "" || url.password !== "" || url.host === "") return null;
  return { href: url.href, host: url.host };
}
