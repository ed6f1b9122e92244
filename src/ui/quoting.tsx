import { useText } from "#ui/text-context.tsx";

/** Words in Latin letters, with what may stand between them. A letter alone, as in "publication E", is no word of a language. */
const LATIN = /(\p{Script=Latin}[\p{Script=Latin}\d .,’'-]*[\p{Script=Latin}\d])/u;

interface Props {
  readonly children: string;
  /** The language that is quoted; unknown unless it is given. */
  readonly lang?: string | undefined;
  /** What marks a quote: `tspan` within a drawing. */
  readonly as?: "span" | "tspan";
}

/**
 * A text that may quote words or names in Latin letters. On a page in Cyrillic letters each is marked as being in another
 * language, so that it is read out as what it is.
 */
export function Quoting({ children, lang = "", as: Mark = "span" }: Props) {
  const { locale } = useText();
  if (locale === "en" || !LATIN.test(children)) return children;
  let at = 0;
  return children.split(LATIN).map((part, index) => {
    const start = at;
    at += part.length;
    // The pieces that were split at stand at the odd places.
    return index % 2 === 0 ? (
      part
    ) : (
      <Mark key={start} lang={lang}>
        {part}
      </Mark>
    );
  });
}
