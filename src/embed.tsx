import { EmbedPage } from "#app/embed-page.tsx";
import { openPage } from "#app/open-page.ts";

openPage(EmbedPage, { replaceOnly: true });
