import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { Drawn } from "#evidence/drawn.ts";
import { Picture } from "#features/download/picture.tsx";
import { stylesOf } from "#features/download/picture-styles.ts";
import type { PictureTexts } from "#features/download/picture-texts.ts";
import { standaloneSvg } from "#features/download/standalone-svg.ts";
import type { Text } from "#i18n/text.ts";
import type { Lookup } from "#model/lookup.ts";
import { TextProvider } from "#ui/text-context.tsx";

/** Draws a picture of the open page as an SVG file. */
export function drawFile(
  text: Text,
  lookup: Lookup,
  { drawn, texts }: { readonly drawn: Drawn; readonly texts: PictureTexts },
): string {
  const markup = markupOf(
    <TextProvider text={text}>
      <Picture drawn={drawn} texts={texts} />
    </TextProvider>,
  );
  return standaloneSvg(markup, stylesOf(lookup.dataset.meta, [drawn.css]));
}

/** What React draws, without a place on the page for it. */
function markupOf(node: ReactNode): string {
  const place = document.createElement("div");
  const root = createRoot(place);
  flushSync(() => root.render(node));
  const [svg] = place.children;
  const markup = svg ? new XMLSerializer().serializeToString(svg) : "";
  root.unmount();
  return markup;
}
