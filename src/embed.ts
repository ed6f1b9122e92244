import { whenWanted } from "#app/wake.ts";

await whenWanted();
const { openEmbed } = await import("#app/open-embed.ts");
openEmbed();
