import { wordColumns } from "#cli/event-archive/staged-columns.ts";
import { COUNT_KEYS, SUM_COLUMNS } from "#dataset/event-archive.ts";
import type { Language } from "#dataset/vocabulary.ts";

// The two questions that make an archive of staged events. They are written in what DuckDB and ClickHouse (from 18.16 on) both
// understand: GROUP BY, ORDER BY, count, sum. Both order integers by size and the ids, which are ASCII, by byte.

const KEYS = COUNT_KEYS.join(", ");

/**
 * Events that are alike in every key, counted: the keys, how many there are, and for each count of people the sum and how many
 * events state one. Without people the sums are left out.
 */
export function countsSql(table: string, countsPeople: boolean): string {
  const sums = SUM_COLUMNS.map((name) => `sum(coalesce(${name}, 0)) AS sum_${name}, count(${name}) AS stated_${name}`);
  const counted = ["count(*) AS n", ...(countsPeople ? sums : [])].join(", ");
  return `SELECT ${KEYS}, ${counted} FROM ${table} GROUP BY ${KEYS} ORDER BY ${KEYS}`;
}

/** Every event as it is published, in the order of the counts and then by id, which no two share. */
export function eventsSql(table: string, languages: readonly Language[]): string {
  const columns = ["id", "start", "last", ...wordColumns(languages).map(({ name }) => name), ...SUM_COLUMNS];
  return `SELECT ${columns.join(", ")}, citations FROM ${table} ORDER BY ${KEYS}, id`;
}

/** How many events state a count of people, of any kind. */
export function statedSql(table: string): string {
  return `SELECT ${SUM_COLUMNS.map((name) => `count(${name})`).join(" + ")} AS stated FROM ${table}`;
}
