import { type CompiledMessage, compileMessage } from "@lingui/message-utils/compileMessage";

const compiled = new Map<string, CompiledMessage>();

/**
 * Takes an ICU message apart, once: the library would do it again at each use. In a built page the messages are taken apart already,
 * and in place of this module stands one that leaves them as they are (`vite-messages.ts`).
 */
export function compileOnce(message: string): CompiledMessage {
  const parts = compiled.get(message) ?? compileMessage(message);
  compiled.set(message, parts);
  return parts;
}
