import { type CompiledMessage, compileMessageOrThrow } from "@lingui/message-utils/compileMessage";

function compiled(message: string): string | CompiledMessage {
  const parts = compileMessageOrThrow(message);
  const [only] = parts;
  return parts.length === 1 && typeof only === "string" ? only : parts;
}

/** The texts of a catalogue taken apart, as JSON; one without placeholders stays a text. Throws where one is no ICU message. */
export function compiledCatalogue(json: string): string {
  const messages: Record<string, string> = JSON.parse(json);
  return JSON.stringify(Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, compiled(message)])));
}
