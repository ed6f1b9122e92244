import type { ClaimRow } from "#dataset/columns.ts";
import { numberOf } from "#dataset/figure.ts";
import type { Issue } from "#dataset/issue.ts";
import { NUMERAL } from "#dataset/printed-numbers.ts";
import { error, type ReadRow, type Rule, recordsOf, warning } from "#dataset/tables.ts";

/** A dot that may part thousands, as in many countries. */
const PARTED = /^[1-9]\d{0,2}\.\d{3}$/;

/** Value, upper value, word and unit of a claim are those that its qualifier and its metric call for. */
export const figures: Rule = function* ({ claims }, meta) {
  const metrics = new Map(meta.metrics.map((metric) => [metric.id, metric]));
  const units = new Map<string, ReadRow<ClaimRow>>();
  for (const row of recordsOf(claims)) {
    yield* byQualifier(row);
    const metric = metrics.get(row.record.metric);
    if (metric === undefined) continue;
    yield* metric.unit === null ? ofPeople(row) : ofThings(row, metric.id);
    if (metric.unit !== null && row.record.unit !== null) yield* ofOneUnit(row, units);
  }
};

function* byQualifier(row: ReadRow<ClaimRow>): Generator<Issue> {
  const { qualifier, value, valueHigh, word } = row.record;
  if (qualifier === "word_only") {
    if (word === null) yield error(row, "word", "is empty, but the qualifier is word_only; write the word as said");
    else if (NUMERAL.test(word))
      yield error(row, "word", `“${word}” is a number; write it as the value, with its qualifier`);
    if (value !== null) yield error(row, "value", "must be empty with word_only; a word never becomes a number");
  } else {
    if (value === null) yield error(row, "value", `is empty, but the qualifier is ${qualifier}; write the number`);
    if (word !== null) yield error(row, "word", `must be empty with ${qualifier}; only word_only carries a word`);
  }
  if (qualifier === "range") {
    if (valueHigh === null) yield error(row, "value_high", "is empty, but the qualifier is range; write its upper end");
    else if (value !== null && numberOf(valueHigh) < numberOf(value)) {
      yield error(
        row,
        "value_high",
        `${numberOf(valueHigh)} lies below ${numberOf(value)}; write the lower end of the range first`,
      );
    }
  } else if (valueHigh !== null) {
    yield error(row, "value_high", `must be empty with ${qualifier}; only range has two ends`);
  }
}

function* ofThings(row: ReadRow<ClaimRow>, metric: string): Generator<Issue> {
  for (const field of ["value", "value_high"] as const) {
    const written = row.cell(field);
    if (!PARTED.test(written)) continue;
    const meant = `write ${written.replace(".", "")} if the dot parts thousands, else fewer decimals or one more nought`;
    yield warning(row, field, `“${written}” is read as ${Number(written)}; ${meant}`);
  }
  if (row.record.unit === null)
    yield error(row, "unit", `is empty, but ${metric} does not count people; name the unit`);
  if (row.record.unit === "people") {
    const instead = "name its unit, or give the metric the unit null in datapackage.json if it does";
    yield warning(row, "unit", `is people, but ${metric} does not count them; ${instead}`);
  }
}

/** A metric has one word for its unit, which the page prints behind all its figures. */
function* ofOneUnit(row: ReadRow<ClaimRow>, units: Map<string, ReadRow<ClaimRow>>): Generator<Issue> {
  const { metric, unit } = row.record;
  const first = units.get(metric) ?? row;
  units.set(metric, first);
  if (first.record.unit === unit) return;
  yield error(
    row,
    "unit",
    `is “${unit}”, but row ${first.row} of ${metric} has “${first.record.unit}”; write the same, or make it a metric of its own`,
  );
}

function* ofPeople(row: ReadRow<ClaimRow>): Generator<Issue> {
  const { unit, value, valueHigh } = row.record;
  if (unit !== null && unit !== "people") {
    yield error(row, "unit", `is “${unit}”, but this metric counts people; leave it empty or give the metric a unit`);
  }
  for (const [field, figure] of [["value", value] as const, ["value_high", valueHigh] as const]) {
    const number = figure === null ? null : numberOf(figure);
    if (number !== null && !Number.isInteger(number))
      yield error(row, field, `${number} is no number of people; write a whole number`);
  }
}
