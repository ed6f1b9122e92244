import { parseDay } from "#dataset/day.ts";
import type { Dataset } from "#dataset/records.ts";

/** Where the example of a story that moves the map lies in a site, and the page in it. */
export const EXAMPLES = { folder: "examples", page: "scrollytelling.html" } as const;

type Query = Readonly<Record<string, string>>;

/**
 * Whether the steps of the example show something of a dataset: it has each place and metric that they name, and their days lie
 * within its timeline.
 * @param page the HTML of the example
 */
export function exampleFits(page: string, { meta, places }: Pick<Dataset, "meta" | "places">): boolean {
  const { metrics, coverage } = meta;
  const isOf = (records: readonly { readonly id: string }[]) => (id: string) => records.some((one) => one.id === id);
  return queriesOf(page).every(({ from = "", to = "", place = "", metric = "" }) => {
    const days = named(from, to).map(parseDay);
    const within = days.every((day) => day !== null && coverage.from <= day && day <= coverage.to);
    return within && named(place).every(isOf(places)) && named(metric).every(isOf(metrics));
  });
}

function queriesOf(page: string): Query[] {
  return [...page.matchAll(/data-query='([^']*)'/g)].map(([, query = "{}"]) => JSON.parse(query));
}

function named(...values: readonly string[]): string[] {
  return values.flatMap((value) => value.split(",")).filter((one) => one !== "");
}
