import type { Claim } from "#dataset/records.ts";
import { claimLanguage } from "#evidence/claim-language.ts";
import { Named } from "#evidence/named.tsx";
import { isTable } from "#evidence/paragraph-said.ts";
import { publishedDay } from "#evidence/published-said.ts";
import { Fact } from "#features/ledger/fact.tsx";
import { OriginsFact } from "#features/ledger/origins-fact.tsx";
import styles from "#features/ledger/record.module.css";
import { withBasis } from "#i18n/format-claim.ts";
import { lineHead } from "#i18n/line-head.ts";
import type { UpTo } from "#model/clock.ts";
import type { Lookup } from "#model/lookup.ts";
import { printedIn } from "#model/printed-in.ts";
import { replacementsOf } from "#model/standing.ts";
import { Quoting } from "#ui/quoting.tsx";
import { useText } from "#ui/text-context.tsx";

/** Who claims it, through whom, of what and when, and how the claim stands. */
export function ClaimFacts({ lookup, claim, upTo }: { lookup: Lookup; claim: Claim; upTo: UpTo }) {
  const { t, name, day } = useText();
  const note = name(claim.note);
  const printed = printedIn(lookup, claim.id);
  const tabled = printed.length > 0 && printed.every(({ publication }) => isTable(publication));
  return (
    <dl className={styles.facts}>
      <ClaimantFact lookup={lookup} claimantId={claim.claimant} />
      {claim.via !== null && (
        <Fact label={t("ledger.fact.via")}>
          <Quoting>{claim.via}</Quoting>
        </Fact>
      )}
      <Fact
        label={t("ledger.fact.day")}
        more={
          <>
            {t(tabled && claim.asOfBasis === "stated" ? "ledger.fact.day.row" : `ledger.fact.day.${claim.asOfBasis}`)}
            <br />
            {t(claim.cumulative ? "ledger.fact.cumulative" : "ledger.fact.not_cumulative")}
          </>
        }
      >
        {lineHead(day(claim.asOf, "long"))}
      </Fact>
      <KnownFact lookup={lookup} claim={claim} />
      <StatusFact lookup={lookup} claim={claim} upTo={upTo} />
      <OriginsFact lookup={lookup} claim={claim} upTo={upTo} />
      {note !== "" && upTo.to === null && (
        <Fact label={t("ledger.fact.note")}>
          <Quoting lang={claimLanguage(lookup, claim)}>{note}</Quoting>
        </Fact>
      )}
    </dl>
  );
}

/** The day on which a reader could first know it, and from whom; a table of which nobody says when it came out tells no such day. */
function KnownFact({ lookup, claim }: { lookup: Lookup; claim: Claim }) {
  const text = useText();
  const { t, day } = text;
  const printed = printedIn(lookup, claim.id);
  const first = printed.find(({ publication }) => publication.publishedBasis !== "import") ?? printed[0];
  if (!first) return <Fact label={t("ledger.fact.known")}>{t("ledger.fact.known.never")}</Fact>;
  const { published, publishedBasis, outlet } = first.publication;
  if (publishedBasis === "import") {
    const imported = t("ledger.fact.known.import", { outlet, day: day(published) });
    return (
      <Fact label={t("ledger.fact.known")} more={imported}>
        {t("ledger.fact.known.untold")}
      </Fact>
    );
  }
  const by = isTable(first.publication) ? "ledger.fact.known.table" : "ledger.fact.known.by";
  return (
    <Fact label={t("ledger.fact.known")} more={t(by, { outlet })}>
      {lineHead(publishedDay(text, first.publication, "long"))}
    </Fact>
  );
}

function StatusFact({ lookup, claim, upTo }: { lookup: Lookup; claim: Claim; upTo: UpTo }) {
  const text = useText();
  const { t, day } = text;
  const [newer] = replacementsOf(lookup, claim, upTo);
  return (
    <Fact
      label={t("ledger.fact.status")}
      more={newer && t("ledger.fact.status.replaced", { day: withBasis(text, newer, day(newer.asOf, "medium")) })}
    >
      {t(`status.${claim.status}`)}
    </Fact>
  );
}

/** The claimant with its kind and the body that it belongs to; nobody in particular is said too. */
export function ClaimantFact({ lookup, claimantId }: { lookup: Lookup; claimantId: string | null }) {
  const { t, name } = useText();
  const claimant = claimantId === null ? undefined : lookup.claimant.get(claimantId);
  if (!claimant) return <Fact label={t("ledger.fact.claimant")}>{t("ledger.fact.claimant.none")}</Fact>;
  const parent = claimant.parent === null ? undefined : lookup.claimant.get(claimant.parent);
  const kind = t(`claimant.kind.${claimant.kind}`);
  const more = parent ? `${kind}, ${t("ledger.fact.parent", { parent: name(parent.name) })}` : kind;
  return (
    <Fact label={t("ledger.fact.claimant")} more={more}>
      <strong>
        <Named of={claimant.name} />
      </strong>
    </Fact>
  );
}
