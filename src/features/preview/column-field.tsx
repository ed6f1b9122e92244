import { type ReactNode, useId } from "react";
import styles from "#features/preview/choose-columns.module.css";
import type { FoundColumn } from "#ingest/found-columns.ts";
import { useText } from "#ui/text-context.tsx";

interface FieldProps {
  readonly label: ReactNode;
  /** What stands below the field; empty for nothing. */
  readonly note: string;
  readonly lacks?: boolean;
  /** The note is cells of a column, of which the first are enough. */
  readonly cells?: boolean;
  readonly children: (ids: { readonly id: string; readonly note: string }) => ReactNode;
}

/** A field of the form under its label, and a line below it. */
function Field({ label, note, lacks = false, cells = false, children }: FieldProps) {
  const [id, below] = [useId(), useId()];
  return (
    <div className={styles.role}>
      <label htmlFor={id}>{label}</label>
      {children({ id, note: below })}
      <span id={below} data-lacks={lacks || undefined} data-cells={cells || undefined} className={styles.example}>
        {note}
      </span>
    </div>
  );
}

interface ColumnProps {
  readonly name: string;
  readonly label: string;
  readonly columns: readonly FoundColumn[];
  /** The column that is chosen, by its name; undefined for none. */
  readonly value: string | undefined;
  readonly needed: boolean;
  readonly lacks: boolean;
  /** What no column means; by default that there is none. */
  readonly none?: string;
  /** What stands below while no column is chosen. */
  readonly unchosen?: string;
  /** Is given undefined for no column. */
  readonly onChoose: (column: string | undefined) => void;
}

/** Asks which column holds a thing, with cells of it for an example. */
export function ColumnField({ name, label, columns, value, needed, lacks, none, ...others }: ColumnProps) {
  const { t } = useText();
  const { unchosen = "", onChoose } = others;
  const chosen = columns.find((column) => column.name === value);
  const note = lacks ? t("preview.columns.lacks") : chosen === undefined ? unchosen : chosen.examples.join(" · ");
  return (
    <Field label={label} note={note} lacks={lacks} cells={chosen !== undefined && !lacks}>
      {(ids) => (
        <select
          id={ids.id}
          name={name}
          value={chosen?.name ?? ""}
          required={needed}
          aria-invalid={lacks}
          aria-describedby={ids.note}
          onChange={({ currentTarget }) => onChoose(currentTarget.value === "" ? undefined : currentTarget.value)}
        >
          <option value="">{none ?? t(needed ? "preview.columns.choose" : "preview.columns.none")}</option>
          {columns.map((column) => (
            <option key={column.name} value={column.name}>
              {column.name.replace(/\s+/g, " ")}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface NameProps {
  readonly name: string;
  readonly label: string;
  readonly note?: string;
  readonly value: string;
  readonly needed?: boolean;
  readonly lacks?: boolean;
  readonly onWrite: (value: string) => void;
}

/** Asks for a name that holds for all rows. */
export function NameField({ name, label, note = "", value, needed = false, lacks = false, onWrite }: NameProps) {
  return (
    <Field label={label} note={note} lacks={lacks}>
      {(ids) => (
        <input
          id={ids.id}
          name={name}
          type="text"
          value={value}
          required={needed}
          aria-invalid={lacks}
          aria-describedby={ids.note}
          onChange={({ currentTarget }) => onWrite(currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** Asks for the country that all places lie in. */
export function AreaField({ value, onWrite }: Pick<NameProps, "value" | "onWrite">) {
  const { t } = useText();
  return (
    <NameField
      name="area"
      label={t("preview.columns.area")}
      note={t("preview.columns.area.note")}
      value={value}
      onWrite={onWrite}
    />
  );
}

interface WordProps<Word extends string> {
  readonly name: string;
  readonly label: ReactNode;
  readonly note?: string;
  readonly words: readonly Word[];
  readonly value: Word;
  readonly labelOf: (word: Word) => string;
  readonly onChoose: (word: Word) => void;
}

/** Asks for one of a few words that hold for all rows. */
export function WordField<Word extends string>({ name, label, note = "", words, value, ...given }: WordProps<Word>) {
  return (
    <Field label={label} note={note}>
      {(ids) => (
        <select
          id={ids.id}
          name={name}
          value={value}
          aria-describedby={ids.note}
          onChange={({ currentTarget }) => given.onChoose(words.find((one) => one === currentTarget.value) ?? value)}
        >
          {words.map((one) => (
            <option key={one} value={one}>
              {given.labelOf(one)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What a choice is once one of its columns is another, or none. */
export function withColumn<Role extends string>(
  choice: Readonly<Partial<Record<Role, string>>>,
  role: Role,
  column: string | undefined,
): Partial<Record<Role, string>> {
  const others = Object.entries(choice).filter(([name]) => name !== role);
  return Object.fromEntries(column === undefined ? others : [...others, [role, column]]) as Partial<
    Record<Role, string>
  >;
}
