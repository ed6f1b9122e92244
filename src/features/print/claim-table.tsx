import { Fragment } from "react";
import type { Claim } from "#dataset/records.ts";
import { claimDay } from "#evidence/claim-day.ts";
import { claimWords } from "#evidence/claim-words.ts";
import { HedgeGlyph } from "#evidence/hedge-glyph.tsx";
import { Named } from "#evidence/named.tsx";
import { paragraphSaid } from "#evidence/paragraph-said.ts";
import styles from "#features/print/claim-table.module.css";
import { PlainFigure } from "#features/print/plain-figure.tsx";
import { shownClaims } from "#features/print/shown-claims.ts";
import type { ClaimRow } from "#model/claim-rows.ts";
import type { Filter } from "#model/filter.ts";
import type { Lookup } from "#model/lookup.ts";
import { printedIn } from "#model/printed-in.ts";
import { stands } from "#model/standing.ts";
import { useFilter } from "#state/derived.ts";
import { recordAddress } from "#state/history.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useStill } from "#ui/still.tsx";
import { useText } from "#ui/text-context.tsx";

const COLUMNS = [
  "print.table.figure",
  "print.table.about",
  "print.table.when",
  "ledger.column.claimant",
  "ledger.column.printed",
] as const;

interface Props {
  readonly lookup: Lookup;
  /** So many at most are written out; all where it is missing. */
  readonly most?: number;
}

/** Every claim that the view shows, one by one, with its id and the address that opens it spelled out. */
export function ClaimTable({ lookup, most = Number.POSITIVE_INFINITY }: Props) {
  const { t, number } = useText();
  const filter = useFilter();
  const { claims } = lookup.dataset;
  const rows = shownClaims(lookup, filter);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{t("ledger.claims.count", { n: number(rows.length), total: claims.length, m: number(claims.length) })}</h2>
      {rows.length > most && <p>{t("record.beginning", { n: number(most), m: number(rows.length) })}</p>}
      <table className={styles.table}>
        <thead>
          <tr>
            {COLUMNS.map((id) => (
              <th key={id} scope="col">
                {t(id)}
              </th>
            ))}
          </tr>
        </thead>
        {rows.slice(0, most).map((row) => (
          <Entry key={row.claim.id} lookup={lookup} filter={filter} row={row} />
        ))}
      </table>
    </section>
  );
}

interface EntryProps {
  readonly lookup: Lookup;
  readonly filter: Filter;
  readonly row: ClaimRow;
}

/** One claim: what a row has room for, and below it the id and the address, unbroken. */
function Entry({ lookup, filter, row: { claim, standing } }: EntryProps) {
  const text = useText();
  const { t } = text;
  const { metric, population, place, claimant } = claimWords(lookup, claim);
  const kind = lookup.claimant.get(claim.claimant)?.kind;
  const carriedIn = standing === "carried";
  const holds = stands(lookup, claim, filter);
  const said = [
    t(`status.${claim.status}`),
    ...(holds ? [] : [t("claim.struck")]),
    ...(carriedIn ? [t("ledger.carried")] : []),
  ];
  return (
    <tbody id={claim.id}>
      <tr>
        <th scope="row" className={styles.figure}>
          <HedgeGlyph qualifier={claim.qualifier} hollow={carriedIn} struck={!holds} size={11} />{" "}
          <span className={holds ? undefined : styles.struck}>
            <PlainFigure lookup={lookup} claim={claim} />
          </span>
          <small>{said.join(t("print.semicolon"))}</small>
        </th>
        <td>
          <Named of={metric} />
          <small>
            <Named of={population} />
          </small>
        </td>
        <td>
          <Named of={place} />
          <small>{claimDay(text, lookup, claim)}</small>
        </td>
        <td>
          <Named of={claimant} />
          {kind && <small>{t(`claimant.kind.${kind}`)}</small>}
        </td>
        <td>
          <Printed lookup={lookup} claim={claim} filter={filter} />
        </td>
      </tr>
      <tr>
        <td colSpan={COLUMNS.length} className={styles.address}>
          <code lang="">{claim.id}</code> <Address claim={claim.id} />
        </td>
      </tr>
    </tbody>
  );
}

/** The address that opens a claim in full; the build does not know where the page will lie, so there it is the id alone that is told. */
function Address({ claim }: { claim: string }) {
  const still = useStill();
  if (still) return null;
  const address = recordAddress({ claim });
  if (address === null) return null;
  return (
    <a href={address} lang="">
      {address}
    </a>
  );
}

/** Each publication with its paragraphs, what it prints there word for word, and what is amiss with it. */
function Printed({ lookup, claim, filter }: { lookup: Lookup; claim: Claim; filter: Filter }) {
  const text = useText();
  const { t, number } = text;
  const printed = printedIn(lookup, claim.id, filter);
  if (printed.length === 0) return t("ledger.printed.none");
  return (
    <ul>
      {printed.map(({ publication, citations }) => (
        <li key={publication.id}>
          <Quoting>{publication.outlet}</Quoting>
          {citations.map(({ paragraph, asPrinted, fidelity, via }) => (
            <Fragment key={`${paragraph} ${asPrinted}`}>
              {" "}
              {paragraphSaid(text, publication, number(paragraph))}
              {asPrinted !== null && <q lang={publication.language}>{asPrinted}</q>}
              {via !== null && <Quoting>{` (${t("printed.via", { via })})`}</Quoting>}
              {fidelity !== "faithful" && ` (${t(`disagreements.print.${fidelity}`)})`}
            </Fragment>
          ))}
        </li>
      ))}
    </ul>
  );
}
