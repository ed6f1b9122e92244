import type { Claim } from "#dataset/records.ts";
import styles from "#evidence/claim-figure.module.css";
import { claimLanguage } from "#evidence/claim-language.ts";
import { claimName } from "#evidence/claim-name.ts";
import { claimWords } from "#evidence/claim-words.ts";
import { type ClaimWords, formatFigure, formatFigureWithUnit, formatNumberOf } from "#i18n/format-claim.ts";
import type { Lookup } from "#model/lookup.ts";
import { stands } from "#model/standing.ts";
import { viewFilter } from "#state/derived.ts";
import { useView } from "#state/use-view.ts";
import { updateView } from "#state/view-store.ts";
import { Door } from "#ui/door.tsx";
import { Quoting } from "#ui/quoting.tsx";
import { softHyphens } from "#ui/soft-hyphens.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly claim: Claim;
  /** `full`: "at least 16 tenge"; `short`: "16+"; `display`: short with its unit, all but the number set smaller. */
  readonly length?: "full" | "short" | "display";
  /** Older than the range and carried into it: drawn lighter, and said. */
  readonly carriedIn?: boolean;
  /** In a narrow column, where a long word may have to be parted. */
  readonly narrow?: boolean;
  readonly className?: string;
}

/** A figure on screen: always a button that opens its claim, never a bare number. */
export function ClaimFigure({
  lookup,
  claim,
  length = "full",
  carriedIn = false,
  narrow = false,
  className = "",
}: Props) {
  const text = useText();
  const words = claimWords(lookup, claim);
  const name = claimName(text, lookup, claim);
  const standing = useView((view) => stands(lookup, claim, viewFilter(view)));
  const parted = (said: string) => (narrow ? softHyphens(said) : said);
  const remarks = [...(carriedIn ? [text.t("claim.carried")] : []), ...(standing ? [] : [text.t("claim.struck")])];
  return (
    <Door
      still={claim.id}
      data-claim-id={claim.id}
      aria-label={[name, ...remarks].join(", ")}
      className={`${styles.figure} ${carriedIn ? styles.carried : ""} ${className}`}
      onOpen={() => updateView({ claim: claim.id })}
    >
      <span className={standing ? undefined : styles.struck}>
        {length === "full" && <Said lookup={lookup} claim={claim} said={parted(formatFigureWithUnit(text, words))} />}
        {length === "short" && <Said lookup={lookup} claim={claim} said={parted(formatFigure(text, claim, "short"))} />}
        {length === "display" && <Display lookup={lookup} words={words} />}
      </span>
    </Door>
  );
}

/** The words of a figure, which may be those of a publication in another language than the page's. */
export function Said({ lookup, claim, said }: Pick<Props, "lookup" | "claim"> & { readonly said: string }) {
  return claim.word === null ? said : <Quoting lang={claimLanguage(lookup, claim)}>{said}</Quoting>;
}

function Display({ lookup, words }: Pick<Props, "lookup"> & { readonly words: ClaimWords }) {
  const text = useText();
  const { claim } = words;
  const short = formatFigure(text, claim, "short");
  if (claim.value === null || claim.qualifier === "word_only")
    return <Said lookup={lookup} claim={claim} said={short} />;
  const whole = formatFigureWithUnit(text, words, "short");
  const number = claim.valueHigh === null ? formatNumberOf(text, claim.value) : short;
  const [before = "", ...after] = whole.split(number);
  return (
    <>
      {before && <span className={styles.aside}>{before}</span>}
      {number}
      {after.join(number) && <span className={styles.aside}>{after.join(number)}</span>}
    </>
  );
}
