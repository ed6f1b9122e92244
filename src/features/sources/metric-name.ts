import type { Metric } from "#dataset/records.ts";
import { nameUnit } from "#i18n/format-unit.ts";
import type { Text } from "#i18n/text.ts";

const STEM = 4;

const stem = (word: string) => word.slice(0, STEM).toLowerCase();

/**
 * The name of a metric with the unit of its figures, for tables whose cells print figures alone: "Fuel price, tenge". The unit
 * is left out where it is the name again, perhaps in another case of the language: "Aircraft", not "Aircraft, aircraft".
 */
export function metricName({ locale, t, name }: Text, { label, unit }: Pick<Metric, "label" | "unit">): string {
  const [metric, counted] = [name(label), unit ? nameUnit(locale, unit) : ""];
  return counted === "" || stem(counted) === stem(metric)
    ? metric
    : t("sources.matrix.metric", { metric, unit: counted });
}
