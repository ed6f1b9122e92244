import { useId } from "react";
import { CLAIMANT_KINDS } from "#dataset/vocabulary.ts";
import styles from "#features/preview/choose-columns.module.css";
import { WordField } from "#features/preview/column-field.tsx";
import type { ClaimChoice } from "#ingest/claim-choice.ts";
import { UNTOLD_KIND } from "#ingest/claimant-kinds.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly choice: ClaimChoice;
  readonly onChoose: (choice: ClaimChoice) => void;
}

/** Asks what each claimant is, where they are few, else what all of them are. */
export function ClaimantKinds({ choice, onChoose }: Props) {
  const { t } = useText();
  const note = useId();
  const names = Object.keys(choice.kinds);
  const shared = {
    name: "kind",
    words: CLAIMANT_KINDS,
    labelOf: (one: (typeof CLAIMANT_KINDS)[number]) => t(`claimant.kind.${one}`),
  };
  if (names.length === 0)
    return (
      <WordField
        {...shared}
        label={t(choice.columns.claimant === undefined ? "preview.columns.kindOfOne" : "preview.columns.kind")}
        value={choice.kind}
        onChoose={(kind) => onChoose({ ...choice, kind })}
      />
    );
  return (
    <fieldset className={styles.each} aria-describedby={note}>
      <legend>{t("preview.columns.kinds")}</legend>
      {names.map((name) => (
        <WordField
          {...shared}
          key={name}
          label={<Quoting>{name}</Quoting>}
          value={choice.kinds[name] ?? UNTOLD_KIND}
          onChoose={(kind) => onChoose({ ...choice, kinds: { ...choice.kinds, [name]: kind } })}
        />
      ))}
      <span id={note} className={styles.example}>
        {t("preview.columns.kinds.note", { kind: t(`claimant.kind.${UNTOLD_KIND}`) })}
      </span>
    </fieldset>
  );
}
