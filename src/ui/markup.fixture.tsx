import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { textIn } from "#i18n/text.fixture.ts";
import { TextProvider } from "#ui/text-context.tsx";

/** The HTML that something draws on an English page. For tests. */
export function markup(drawn: ReactNode): string {
  return renderToStaticMarkup(<TextProvider text={textIn("en")}>{drawn}</TextProvider>);
}
