import type { GarbledDiscrepancy } from "#model/discrepancy.ts";
import type { Lookup } from "#model/lookup.ts";

/** Whether a faithful citation prints the figure in the very same words, whatever language they are in. */
function printsTheFigure(lookup: Lookup, claim: string, asPrinted: string | null): boolean {
  return lookup.citationsOf(claim).some((other) => other.fidelity === "faithful" && other.asPrinted === asPrinted);
}

/** The citations of claims that the dataset marks as garbled, in the order of the table. Those of events are not figures. */
export function garbledCitations(lookup: Lookup): GarbledDiscrepancy[] {
  const seen = new Map<string, number>();
  return lookup.dataset.citations.flatMap((citation): GarbledDiscrepancy[] => {
    const claim = citation.claim === null ? undefined : lookup.claim.get(citation.claim);
    if (!claim || citation.fidelity !== "garbled") return [];
    const passage = `garbled:${claim.id}:${citation.publication}:${citation.paragraph}`;
    const times = (seen.get(passage) ?? 0) + 1;
    seen.set(passage, times);
    const asPrinted = printsTheFigure(lookup, claim.id, citation.asPrinted) ? null : citation.asPrinted;
    return [
      {
        id: times === 1 ? passage : `${passage}:${times}`,
        kind: "garbled",
        metric: claim.metric,
        claims: [claim.id],
        citation,
        reason: { first: claim, asPrinted },
      },
    ];
  });
}
