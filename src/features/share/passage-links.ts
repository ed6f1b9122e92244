import type { Publication } from "#dataset/records.ts";
import type { Lookup } from "#model/lookup.ts";
import { printedIn } from "#model/printed-in.ts";
import { safeUrl } from "#ui/safe-url.ts";

interface PassageLink {
  readonly publication: Publication;
  readonly address: string;
}

/** The words as a text fragment takes them: a dash and a comma mean something there. */
function fragment(words: string): string {
  return encodeURIComponent(words).replaceAll("-", "%2D");
}

/** Links that lead to the very words of a claim in each text that is on the web; none for a claim whose words are not known. */
export function passageLinks(lookup: Lookup, claimId: string): readonly PassageLink[] {
  return printedIn(lookup, claimId).flatMap(({ publication, citations }) => {
    const url = safeUrl(publication.url);
    const words = citations.find(({ asPrinted }) => asPrinted !== null)?.asPrinted;
    if (!url || !words) return [];
    const joint = url.href.includes("#") ? ":~:" : "#:~:";
    return [{ publication, address: `${url.href}${joint}text=${fragment(words)}` }];
  });
}
