import type { Lookup } from "#model/lookup.ts";
import { populationsOf } from "#model/scope.ts";
import { Select } from "#ui/select.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly metric: string;
  /** The id of the population that is compared alone; null for all. */
  readonly value: string | null;
  readonly onChange: (population: string | null) => void;
}

/** Whose figures are compared: those of all people that the metric counts, or of some alone. Nothing where there is no choice. */
export function PopulationSelect({ lookup, metric, value, onChange }: Props) {
  const { t, name } = useText();
  const populations = populationsOf(lookup, metric);
  if (populations.length < 2 && value === null) return null;
  return (
    <Select
      label={t("disagreements.people")}
      value={value ?? ""}
      onChange={(chosen) => onChange(chosen === "" ? null : chosen)}
      options={[
        { value: "", label: t("disagreements.people.all") },
        ...populations.map((one) => ({ value: one.id, label: name(one.label) })),
      ]}
    />
  );
}
