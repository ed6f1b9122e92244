import { problemOfHidden } from "#dataset/hidden.ts";

/** What a web address looks like: only http and https, so that a link can never run a script. */
export const WEB_ADDRESS = "https?://[^\\s<>\"']+";

const WHOLE = new RegExp(`^(?:${WEB_ADDRESS})$`, "u");

/** Why a text is no address that a reader can be sent to; null where it is one. */
export function problemOfAddress(text: string): string | null {
  if (!WHOLE.test(text)) return "is not a web address; start it with https:// and leave no spaces in it";
  const hidden = problemOfHidden(text);
  if (hidden !== null) return hidden;
  const url = parsed(text);
  if (url === null) return "is not a web address; copy it anew from the browser";
  if (url.username !== "" || url.password !== "") return "holds a user name or password; delete all up to the @";
  return null;
}

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
