import * as v from "valibot";
import { suggestion } from "#dataset/nearest.ts";
import { plainly } from "#dataset/plain-words.ts";

/** An object with entries of these names and no other: one of another name is told with the name that may be meant. */
export function closedObject<Entries extends v.ObjectEntries>(entries: Entries) {
  const names = Object.keys(entries);
  return v.strictObject(entries, (issue) =>
    issue.expected === "never"
      ? `is not known here${suggestion(String(issue.input), names, "correct its name or remove it")}`
      : plainly(issue),
  );
}
