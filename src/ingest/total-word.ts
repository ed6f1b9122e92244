/** Say of which rows a figure is the total: of all, or of some that nobody names. */
type TotalOf = "all" | "some";

/** What a row is called that adds others up, in English, Russian and Kazakh; a place or an event is hardly ever called so. */
const WORDS: Readonly<Record<TotalOf, readonly string[]>> = {
  all: [
    ...["total", "totals", "grand total", "overall total", "sum", "all towns", "all cities", "all places"],
    ...["all regions", "all areas"],
    ...["итого", "всего", "общий итог", "сумма", "все города", "все регионы", "все места"],
    ...["барлығы", "жалпы", "қорытынды", "жиыны", "барлық қалалар", "барлық өңірлер"],
  ],
  some: ["subtotal", "sub-total", "sub total", "подытог", "промежуточный итог", "аралық қорытынды"],
};

/** Whether a cell is nothing but such a word, with or without a colon: whether of all rows or of some; null where it is a name. */
export function totalWord(cell: string): TotalOf | null {
  const word = cell.toLowerCase().replace(/\s*:$/, "");
  return (["all", "some"] as const).find((of) => WORDS[of].includes(word)) ?? null;
}
