import { useId } from "react";
import styles from "#ui/segmented.module.css";

interface Option<T extends string> {
  readonly value: T;
  readonly label: string;
  /** The accessible name, where the label is too short to be one. */
  readonly name?: string;
  /** The language of label and name, where it is not the page's. */
  readonly lang?: string;
}

interface Props<T extends string> {
  /** The name of the group, spoken but not drawn. */
  readonly label: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChange: (value: T) => void;
}

/** A radio group drawn as one bar: for two to four choices that exclude each other. */
export function Segmented<T extends string>({ label, value, options, onChange }: Props<T>) {
  const name = useId();
  return (
    <div role="radiogroup" data-control aria-label={label} className={styles.group}>
      {options.map((option) => (
        <label key={option.value} lang={option.lang} title={option.name} className={styles.option}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            aria-label={option.name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </div>
  );
}
