import type { Cell, Columns, Stage, StagedColumn } from "#cli/event-archive/stage.ts";
import { wordColumns } from "#cli/event-archive/staged-columns.ts";
import type { Language } from "#dataset/vocabulary.ts";
import { wordsOf } from "#model/search.ts";

/** What finds the events of an archive, gathered while they pass by in the order of their rows. */
export interface FindableEvents {
  readonly taken: (events: AsyncIterable<Columns>) => AsyncGenerator<Columns>;
  /** The ids in their order, each with its row. */
  readonly ids: () => AsyncIterable<Columns>;
  /** The words of titles and summaries in the order of their bytes, each with the rows that it occurs in. */
  readonly words: () => AsyncIterable<Columns>;
}

const integer = (name: string): StagedColumn => ({ name, type: "INTEGER" });

/** Begins to gather ids and words, in tables of their own. */
export async function findableEvents(stage: Stage, languages: readonly Language[]): Promise<FindableEvents> {
  const ids = await stage.create("event_ids", [{ name: "id", type: "VARCHAR" }, integer("row")]);
  const words = await stage.create("event_words", [integer("word"), integer("row")]);
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  const textAt = textColumns(languages);
  let row = 0;
  return {
    async *taken(events) {
      for await (const columns of events) {
        const texts = textAt.map((index) => columns[index] ?? []);
        for (const [index, id] of (columns[0] ?? []).entries()) {
          ids.append([id, row]);
          for (const word of wordsOf(texts.map((column) => String(column[index])))) words.append([numberOf(word), row]);
          row += 1;
        }
        yield columns;
      }
      ids.close();
      words.close();
    },
    ids: () => stage.query("SELECT id, row FROM event_ids ORDER BY id"),
    async *words() {
      const inOrder = [...numbers.keys()].map((word) => ({ word, bytes: Buffer.from(word) }));
      inOrder.sort((a, b) => Buffer.compare(a.bytes, b.bytes));
      const ranks = await stage.create("word_ranks", [integer("word"), integer("rank")]);
      inOrder.forEach(({ word }, rank) => {
        ranks.append([numberOf(word), rank]);
      });
      ranks.close();
      const sorted = "SELECT rank, row FROM event_words JOIN word_ranks USING (word) ORDER BY rank, row";
      for await (const [rank = [], rows = []] of stage.query(sorted)) {
        yield [rank.map((position): Cell => inOrder[Number(position)]?.word ?? null), rows];
      }
    },
  };
}

/** Where the titles and summaries stand in a row of the events. */
function textColumns(languages: readonly Language[]): readonly number[] {
  const before = ["id", "start", "last"].length;
  return wordColumns(languages).flatMap(({ name }, index) =>
    /^(?:title|summary)_/.test(name) ? [before + index] : [],
  );
}
