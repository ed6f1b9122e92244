import type { Day } from "#dataset/day.ts";
import { withoutHidden } from "#dataset/hidden.ts";
import { isDaySpan } from "#ingest/day-span.ts";
import { withoutCountedWord } from "#ingest/figure-names.ts";
import { type DateOrder, foreignDay, isExcelDay, isNoSuchDay } from "#ingest/foreign-date.ts";
import { type Days, foreignMonth, isLooseDate } from "#ingest/foreign-month.ts";
import type { ForeignRow } from "#ingest/foreign-table.ts";
import { type HedgedFigure, hedgedFigure, wholeNumber } from "#ingest/hedged-figure.ts";
import { LeaveRow, type RowNote } from "#ingest/incident.ts";
import { latinDigits } from "#ingest/latin-digits.ts";
import { measuredFigure } from "#ingest/measured-figure.ts";
import type { NumberSigns } from "#ingest/number-signs.ts";
import { type QuantityWord, quantityWord } from "#ingest/quantity-word.ts";
import { scaleInName } from "#ingest/scale-in-name.ts";
import { namesTotal } from "#ingest/total-word.ts";
import { LOOKS_MISSING, looksMissing, NOBODY, NOTHING } from "#ingest/unknown-words.ts";
import { whyNoCount, whyNoFigure, whyNoMeasure, whyNoQuantity, whyScaled } from "#ingest/why-no-number.ts";

/** What a file means by its cells. */
export interface RowHabits {
  readonly order: DateOrder | null;
  /** What stands for a number that is not known, such as -1; small letters. */
  readonly unknown: ReadonlySet<string>;
  /** What says a quantity besides the words that are known here; small letters. */
  readonly words?: ReadonlySet<string>;
  /** What commas and points do in columns whose figures have a unit, by the keys of those. */
  readonly signs?: ReadonlyMap<string, NumberSigns>;
}

const HIDDEN = "hidden characters are left out";
const MONTH = "is a month, so that the event is known to that month only";

function whyNoDay(text: string, order: DateOrder | null): string {
  if (namesTotal(text))
    return "is no day but a word for a total: what the row adds up is counted by the rows themselves";
  if (isDaySpan(text, order))
    return "is a span of days; write the first day, and of an event the last in a column of its own (end in the mapping)";
  if (isNoSuchDay(text, order)) return "is no day of the calendar; look at the source, and write the day as 2022-01-05";
  if (isExcelDay(text)) return "is a day as Excel counts them; format the column as dates and save it again";
  if (foreignMonth(text) !== null) return "is a month and no day; write the day only if the source says it";
  return isLooseDate(text)
    ? "is no day; of an event write the first and the last day that it may mean (start and end in the mapping), and how closely it is known (events.datePrecision)"
    : "is not a date that can be read; write it as 2022-01-05";
}

/** Reads the cells of one row, and notes what a person should know of them. */
export class RowReader {
  readonly notes: RowNote[] = [];
  /** The columns that a point was read from, as the file names them; empty before. */
  pointColumns = "";
  /** The columns that were asked for, in small letters. */
  readonly asked = new Set<string>();
  readonly #row: ForeignRow;
  readonly #habits: RowHabits;

  constructor(row: ForeignRow, habits: RowHabits) {
    this.#row = row;
    this.#habits = habits;
  }

  get row(): number {
    return this.#row.row;
  }

  /** A column as the file writes its name. */
  named(column: string): string {
    return this.#row.named(column);
  }

  /** What a cell says; empty, too, where it has the word by which a program says that there is nothing. */
  text(column: string): string {
    const text = this.#said(column);
    return NOTHING.has(text) ? "" : text;
  }

  /** Those of some columns that have a cell here for which nobody asked. */
  unread(columns: readonly string[]): readonly string[] {
    return columns.filter((column) => {
      if (this.asked.has(column)) return false;
      const cell = this.#row.cell(column);
      return cell !== "" && !NOTHING.has(cell);
    });
  }

  #said(column: string): string {
    this.asked.add(column);
    const cell = this.#row.cell(column);
    const text = withoutHidden(cell);
    const told = this.notes.some((note) => note.column === this.named(column) && note.note === HIDDEN);
    if (text !== cell && !told) this.note(column, HIDDEN);
    return text.replace(/\s+/g, " ").trim();
  }

  /** A text that a record cannot do without. */
  needed(column: string): string {
    const text = this.text(column);
    if (text === "") throw this.leave(column, "is empty");
    return text;
  }

  /** Why the row is left out because of a cell; it begins with the name of the column. */
  leave(column: string, why: string): LeaveRow {
    return new LeaveRow(`${this.named(column)} ${why}`, this.named(column));
  }

  /** A code that a record cannot do without; what a program made a number with a fraction of is the code before it: “1.0”. */
  code(column: string): string {
    return this.needed(column).replace(/^(\d+)\.0+$/, "$1");
  }

  note(column: string, note: string, manner?: string): void {
    this.notes.push({ row: this.row, column: this.named(column), note, ...(manner !== undefined && { manner }) });
  }

  day(column: string): Day {
    const text = this.needed(column);
    const day = foreignDay(text, this.#habits.order);
    if (day !== null) return day;
    if (this.isUnknown(text)) throw this.leave(column, `“${text}” stands for what is not known`);
    throw this.leave(column, `“${text.slice(0, 40)}” ${whyNoDay(text, this.#habits.order)}`);
  }

  /** The days that a cell names: one, or all of a month, which is told. */
  days(column: string): Days {
    const month = foreignMonth(this.text(column));
    if (month === null) {
      const day = this.day(column);
      return { first: day, last: day };
    }
    this.note(column, MONTH, MONTH);
    return month;
  }

  /** A count of people. Null where the cell is blank, stands for the unknown or holds no whole number: never zero. */
  count(column: string): number | null {
    return this.#people(column, wholeNumber, whyNoCount);
  }

  /** The same with the hedge that the cell puts around it. */
  figure(column: string): HedgedFigure | null {
    return this.#weakened(column, this.#people(column, hedgedFigure, whyNoFigure));
  }

  /** What somebody reports: a number with its hedge, or a word of quantity, which stays that word. */
  reported(column: string): HedgedFigure | QuantityWord | null {
    const { words } = this.#habits;
    const said = (text: string) => hedgedFigure(text) ?? quantityWord(text, words);
    return this.#weakened(column, this.#people(column, said, whyNoQuantity));
  }

  /** The same of what is measured in a unit, and may have a fraction. */
  measured(column: string, unit: string): HedgedFigure | QuantityWord | null {
    const { words } = this.#habits;
    const signs = this.#habits.signs?.get(column);
    const said = (text: string) => measuredFigure(text, unit, signs) ?? quantityWord(text, words);
    return this.#weakened(
      column,
      this.#number(column, said, (text) => whyNoMeasure(text, unit, signs)),
    );
  }

  #weakened<T extends HedgedFigure | QuantityWord | null>(column: string, figure: T): T {
    if (figure !== null && "below" in figure)
      this.note(
        column,
        `“${this.text(column)}” is kept as up to ${figure.value}, which says less, since no figure of ours says “fewer than”`,
      );
    return figure;
  }

  /** Whether a text stands for what is not known. */
  isUnknown(text: string): boolean {
    return this.#habits.unknown.has(text.toLowerCase());
  }

  /** Of a column that says a part of its numbers by its name none is one of people. */
  #people<T>(column: string, read: (text: string) => T | null, why: (text: string) => string): T | null {
    const name = this.named(column);
    const scale = scaleInName(name);
    if (scale === null) return this.#number(column, (text) => read(withoutCountedWord(text, name)), why);
    return this.#number<T>(
      column,
      () => null,
      (text) => whyScaled(text, scale),
    );
  }

  #number<T>(column: string, read: (text: string) => T | null, why: (text: string) => string): T | null {
    const text = this.#said(column);
    if (text === "") return null;
    if (NOBODY.has(text.toLowerCase())) {
      this.note(
        column,
        `“${text}” is a word, not a zero; write 0 if there was nobody, leave it empty if it is not known; left empty`,
      );
      return null;
    }
    if (this.isUnknown(text)) {
      this.note(column, `“${text}” stands for what is not known; left empty`);
      return null;
    }
    const value = read(latinDigits(text));
    if (value === null) this.note(column, `“${text.slice(0, 40)}” ${why(latinDigits(text))}; left empty`);
    else if (looksMissing(latinDigits(text))) this.note(column, `“${text}” ${LOOKS_MISSING}`);
    return value;
  }
}
