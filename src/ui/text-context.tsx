import { createContext, type ReactNode, useContext } from "react";
import { type Text, textFor } from "#i18n/text.ts";

const TextContext = createContext<Text>(textFor("en"));

/** Gives everything below it the words of one language. */
export function TextProvider({ text, children }: { text: Text; children: ReactNode }) {
  return <TextContext value={text}>{children}</TextContext>;
}

/** The words of the page's language. */
export function useText(): Text {
  return useContext(TextContext);
}
