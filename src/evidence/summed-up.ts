import type { EventRecord } from "#dataset/records.ts";

/** Whether the summary of an event says anything that its title does not. */
export function isSummedUp({ title, summary }: Pick<EventRecord, "title" | "summary">): boolean {
  const words = Object.entries(summary) as [keyof typeof summary, string][];
  return words.some(([language, said]) => said !== title[language]);
}
