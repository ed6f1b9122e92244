import { createContext, type ReactNode, useContext } from "react";
import type { Text } from "#i18n/text.ts";

const TextContext = createContext<Text | null>(null);

/** Gives everything below it the words of one language. */
export function TextProvider({ text, children }: { text: Text; children: ReactNode }) {
  return <TextContext value={text}>{children}</TextContext>;
}

/** The words of the page's language. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (!text) throw new Error("There are no words here: a TextProvider is missing above.");
  return text;
}
