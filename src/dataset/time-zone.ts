import { suggestion } from "#dataset/nearest.ts";

/** Whether the program that runs this knows a time zone of that name. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The half-sentence that suggests a time zone in place of one that is not known. */
export function zoneSuggestion(name: string): string {
  return suggestion(name, Intl.supportedValuesOf("timeZone"), "write one such as Asia/Almaty");
}
