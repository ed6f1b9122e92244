import { EmbedPage } from "#app/embed-page.tsx";
import { openPage } from "#app/open-page.ts";

/** Opens the page that others embed. */
export function openEmbed(): void {
  openPage(EmbedPage, { replaceOnly: true });
}
