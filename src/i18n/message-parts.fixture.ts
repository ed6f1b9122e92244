import { compileMessage } from "@lingui/message-utils/compileMessage";

/** A compiled message: a text, or texts and placeholders, the latter perhaps with a form for each plural category or each choice. */
type Tokens =
  | string
  | readonly (string | readonly [name: string, kind?: string, forms?: Readonly<Record<string, Tokens>>])[];

/** What a message is made of. */
export interface MessageParts {
  /** The names of its placeholders, each once, sorted. */
  readonly placeholders: readonly string[];
  /** The categories of each of its plurals. */
  readonly plurals: readonly (readonly string[])[];
  /** The longest that it reads as, its placeholders left out. */
  readonly length: number;
}

/** Takes an ICU message apart. For tests. */
export function messageParts(message: string): MessageParts {
  const placeholders = new Set<string>();
  const plurals: string[][] = [];

  function measure(tokens: Tokens): number {
    if (typeof tokens === "string") return tokens.length;
    let length = 0;
    for (const token of tokens) {
      if (typeof token === "string") {
        length += token.length;
        continue;
      }
      const [name, kind, format] = token;
      placeholders.add(name);
      if (!format) continue;
      const { offset: _, ...forms } = format;
      if (kind === "plural") plurals.push(Object.keys(forms).sort());
      length += Math.max(...Object.values(forms).map(measure));
    }
    return length;
  }

  const length = measure(compileMessage(message) as Tokens);
  return { placeholders: [...placeholders].sort(), plurals, length };
}
