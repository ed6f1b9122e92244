/** Say of which rows a figure is the total: of all, or of some that nobody names. */
type TotalOf = "all" | "some";

// Words for all there is, in English, Russian and Kazakh.

/** Of whatever a column names. */
const ALL = [
  ...["total", "totals", "grand total", "overall total", "overall", "sum", "all"],
  ...["итого", "всего", "общий итог", "сумма", "все"],
  ...["барлығы", "барлық", "бәрі", "жалпы", "қорытынды", "жиыны"],
];
const ALL_PLACES = [
  ...["all towns", "all cities", "all places", "all regions", "all areas"],
  ...["все города", "все регионы", "все места", "барлық қалалар", "барлық өңірлер"],
];
const ALL_PEOPLE = [
  ...["people", "persons", "all people", "all persons", "all groups", "total people", "everyone", "everybody"],
  ...["люди", "человек", "чел.", "все люди", "все группы", "всего человек", "всего людей"],
  ...["адам", "адамдар", "барлық адам", "барлық адамдар", "барлық топтар", "жалпы адам саны"],
];
const SOME = ["subtotal", "sub-total", "sub total", "подытог", "промежуточный итог", "аралық қорытынды"];

/** What a row is called that adds others up; a place or an event is hardly ever called so. */
const TOTALS: Readonly<Record<TotalOf, readonly string[]>> = { all: [...ALL, ...ALL_PLACES], some: SOME };
const EVERYBODY: ReadonlySet<string> = new Set(["", ...ALL, ...ALL_PEOPLE]);

/** Whether a cell is nothing but such a word, with or without a colon: whether of all rows or of some; null where it is a name. */
export function totalWord(cell: string): TotalOf | null {
  const word = bare(cell);
  return (["all", "some"] as const).find((of) => TOTALS[of].includes(word)) ?? null;
}

/** Such a word at either end of a name or of a part of it, or all places at its beginning. */
const NAMED_TOTAL = new RegExp(
  [
    "^(?:(?:grand|sub|overall|общий) )?(?:totals?|subtotals?|итого|итог|всего|подытог|барлығы|жиыны|қорытынды)(?![\\p{L}\\p{N}])",
    "(?<![\\p{L}\\p{N}])(?:totals?|subtotals?|итого|итог|всего|подытог|барлығы|жиыны|қорытынды|бойынша жалпы)$",
    `^(?:${ALL_PLACES.join("|")})(?!\\p{L})`,
  ].join("|"),
  "u",
);

/** Whether a name is that of a row which adds up others: such a word, or one beside what it is the total of, as “Almaty total” or «Итого по области». */
export function namesTotal(name: string): boolean {
  const parts = bare(name).split(/\s*[()[\],:;–—]\s*/u);
  return totalWord(name) !== null || parts.some((part) => NAMED_TOTAL.test(part));
}

/** Whether a cell that says of whom something is counted says that it is all people; a blank does. */
export function meansAll(whom: string): boolean {
  return EVERYBODY.has(bare(whom));
}

/** In small letters, without ё and a colon behind it. */
function bare(cell: string): string {
  return cell.toLowerCase().replaceAll("ё", "е").replace(/\s*:$/, "");
}
