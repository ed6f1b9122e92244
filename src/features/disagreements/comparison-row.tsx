import type { Citation } from "#dataset/records.ts";
import { PassageButton } from "#evidence/passage-button.tsx";
import { SourceButton } from "#evidence/source-button.tsx";
import styles from "#features/disagreements/comparison-row.module.css";
import type { Row } from "#features/disagreements/disagreement-rows.ts";
import { rowWords } from "#features/disagreements/row-words.ts";
import { ValueAxis } from "#features/disagreements/value-axis.tsx";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import type { PrintedIn } from "#model/printed-in.ts";
import { stands } from "#model/standing.ts";
import { useText } from "#ui/text-context.tsx";

interface Props {
  readonly lookup: Lookup;
  readonly row: Row;
  readonly filter: Filter;
  readonly max: number;
  readonly carriedIn: boolean;
  /** The rows speak of different people or places: each says of which, and leaves out who prints it. */
  readonly mixed: boolean;
}

/** One claim on the scale: who says it for which day, the mark, and below both the passages that print it. */
export function ComparisonRow({ lookup, row, filter, max, carriedIn, mixed }: Props) {
  const text = useText();
  const { claim, printed } = row;
  return (
    <li className={styles.row}>
      <Head {...rowWords(text, lookup, { row, mixed, carriedIn })} />
      <ValueAxis
        lookup={lookup}
        claim={claim}
        max={max}
        carriedIn={carriedIn}
        struck={!stands(lookup, claim, filter)}
        echoes={row.publication === null ? printed.length : 1}
      />
      {!mixed && (
        <ul className={styles.printed}>
          {printed.map((one) => (
            <Printed key={one.publication.id} lookup={lookup} printed={one} named={row.publication === null} />
          ))}
          {printed.length === 0 && <li>{text.t("disagreements.uncited")}</li>}
        </ul>
      )}
    </li>
  );
}

function Head({ title, facts }: { title: string; facts: readonly string[] }) {
  return (
    <div className={styles.head}>
      <p className={styles.title}>{title}</p>
      <p className={styles.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
    </div>
  );
}

/** Where a publication prints the claim, as it prints it; what departs from the claim is said. */
function Printed({ lookup, printed, named }: { lookup: Lookup; printed: PrintedIn; named: boolean }) {
  const { publication, citations } = printed;
  const { t } = useText();
  return (
    <li>
      <SourceButton publication={publication.id}>
        {named ? publication.outlet : t("disagreements.passages")}
      </SourceButton>{" "}
      {citations.map((citation) => (
        <Quote key={`${citation.paragraph} ${citation.asPrinted}`} lookup={lookup} citation={citation} />
      ))}
    </li>
  );
}

function Quote({ lookup, citation }: { lookup: Lookup; citation: Citation }) {
  const { t } = useText();
  const { paragraph, asPrinted, fidelity } = citation;
  return (
    <span className={styles.quote}>
      <PassageButton lookup={lookup} publication={citation.publication} paragraph={paragraph} />
      {asPrinted !== null && (
        <>
          {" "}
          <q lang={lookup.publication.get(citation.publication)?.language}>{asPrinted}</q>
        </>
      )}
      {fidelity !== "faithful" && (
        <>
          {" "}
          <em className={fidelity === "garbled" ? styles.garbled : undefined}>
            {t(`disagreements.print.${fidelity}`)}
          </em>
        </>
      )}
    </span>
  );
}
