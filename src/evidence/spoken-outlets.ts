import type { Dataset } from "#dataset/records.ts";
import type { Text } from "#i18n/text.ts";

/**
 * The dataset with its publications named in the language of the page. An outlet has one name, but a publication that
 * speaks in its own voice is a claimant of the same id, and a claimant has a name in each language.
 */
export function spokenOutlets(dataset: Dataset, text: Text): Dataset {
  const names = new Map(dataset.claimants.map(({ id, name }) => [id, text.name(name)]));
  return {
    ...dataset,
    publications: dataset.publications.map((one) => ({ ...one, outlet: names.get(one.id) || one.outlet })),
  };
}
