import type { ForeignTable } from "#ingest/foreign-table.ts";
import type { RowReader } from "#ingest/row-reader.ts";

interface Unread {
  rows: number;
  readonly first: number;
}

/** Which cells of a table nobody reads: those of whole columns, and those of rows in which another cell was taken in their place. */
export class UnreadCells {
  readonly #columns: readonly string[];
  readonly #names: ReadonlyMap<string, string>;
  readonly #asked = new Set<string>();
  readonly #unread = new Map<string, Unread>();

  constructor({ header, names }: ForeignTable) {
    this.#columns = header.filter((column) => column !== "");
    this.#names = new Map(header.map((column, at) => [column, names[at] ?? column]));
  }

  /** Reads a row, and remembers which of its cells that took; a row that is left is told whole. */
  watched<T>(read: (row: RowReader) => T): (row: RowReader) => T {
    return (row) => {
      try {
        const made = read(row);
        for (const column of row.unread(this.#columns)) {
          const known = this.#unread.get(column);
          if (known === undefined) this.#unread.set(column, { rows: 1, first: row.row });
          else known.rows += 1;
        }
        return made;
      } finally {
        for (const column of row.asked) this.#asked.add(column);
      }
    };
  }

  /** The same as lines of a report; none where all is read. */
  get told(): string[] {
    const nobody = this.#columns.filter((column) => !this.#asked.has(column));
    const some = this.#columns.flatMap((column) => {
      const { rows = 0, first = 0 } = this.#unread.get(column) ?? {};
      const where = rows === 1 ? `row ${first}` : `${rows} rows, the first is ${first}`;
      return rows === 0 || nobody.includes(column) ? [] : `${this.#nameOf(column)} (${where})`;
    });
    return [
      ...(nobody.length > 0 ? [`columns that nobody reads: ${nobody.map((one) => this.#nameOf(one)).join(", ")}`] : []),
      ...(some.length > 0
        ? [`cells that are not read, since others of their rows stand for them: ${some.join(", ")}`]
        : []),
    ];
  }

  #nameOf(column: string): string {
    return this.#names.get(column) ?? column;
  }
}
