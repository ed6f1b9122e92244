import { DESCRIPTOR_FILE } from "#dataset/read-descriptor.ts";
import type { Dataset, Localised } from "#dataset/records.ts";
import { listed } from "#ingest/listed.ts";

const MOST_SHOWN = 8;

/**
 * Which labels of an imported dataset are drafts of what its file says, and in which file and field a newsroom writes better ones
 * in each of its languages; in lines for a person. Of many events the dataset holds none, so that their number is told.
 */
export function printedLabels({ meta, claims }: Dataset, events: number): readonly string[] {
  const { families, languages } = meta;
  const fields: readonly (readonly [field: string, labels: readonly { readonly label: Localised }[]])[] = [
    ["qantar.metrics[].label", claims.length === 0 ? [] : meta.metrics],
    ["qantar.populations[].label", claims.length === 0 ? [] : meta.populations],
    ["qantar.families[].label", events === 0 ? [] : families],
    ["qantar.families[].categories[].label", events === 0 ? [] : families.flatMap(({ categories }) => categories)],
  ];
  const [first = "en"] = languages;
  const shown = fields
    .filter(([, labels]) => labels.length > 0)
    .map(
      ([field, labels]) =>
        `  ${field}: ${listed(
          labels.map(({ label }) => `“${label[first] ?? ""}”`),
          MOST_SHOWN,
        )}`,
    );
  return [
    `drafted from the file, and printed by the site; better ones are written in ${DESCRIPTOR_FILE}, as ${languages.join(", ")}:`,
    `  qantar.title: “${meta.title[first] ?? ""}”`,
    ...shown,
    "  claimants and places bear the names that the file has; better ones are written in claimants.csv and places.csv, as" +
      ` ${languages.map((language) => `name_${language}`).join(", ")}`,
  ];
}
