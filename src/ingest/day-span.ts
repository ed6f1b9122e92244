import { type DateOrder, foreignDay } from "#ingest/foreign-date.ts";

const BETWEEN = /\s*(?:–|—|-|\/|\s(?:to|until|до|по)\s)\s*/giu;
/** A day without its year, or without its month, too: that of the other end is meant. */
const PART_OF_DAY = /^(?:from |с )?(?:\d{1,2}(?:[ ./]\p{L}+|[./]\d{1,2}\.?)?|\p{L}{3,10} \d{1,2})$/iu;

/** Whether a cell holds two days with all that lies between: “5–7 Jan 2022”, “5 Jan – 7 Jan 2022”, “05.01.2022-07.01.2022”, “January 5–7, 2022”. */
export function isDaySpan(text: string, order: DateOrder | null): boolean {
  const isDay = (part: string) => foreignDay(part, order) !== null;
  return [...text.matchAll(BETWEEN)].some(({ index, 0: { length } }) => {
    const [first, last] = [text.slice(0, index), text.slice(index + length)];
    const begins = /^(\p{L}+ )\d{1,2}$/u.exec(first)?.[1] ?? "";
    return (isDay(first) || PART_OF_DAY.test(first)) && (isDay(last) || isDay(begins + last));
  });
}
