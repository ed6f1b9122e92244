const ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

/** What a text is ordered by, piece by piece: signs come before numbers, these before letters, other scripts last. */
type Piece = readonly [kind: "0 sign" | "1 number" | "2 letter" | "3 foreign", rank: number];

function pieceOf(piece: string): Piece {
  if (/^\p{Nd}/u.test(piece)) return ["1 number", Number(piece)];
  const letter = ALPHABET.indexOf(piece);
  if (letter >= 0) return ["2 letter", letter];
  const base = piece.normalize("NFD").codePointAt(0) ?? 0;
  return [/^\p{L}/u.test(piece) ? "3 foreign" : "0 sign", base];
}

function piecesOf(text: string): Piece[] {
  return (
    text
      .toLowerCase()
      .normalize("NFC")
      .match(/[0-9]+|./gsu) ?? []
  ).map(pieceOf);
}

/**
 * Orders two texts by the Kazakh alphabet: Ә after А, Қ after К, І after Ы, Latin after Cyrillic. By a table, since
 * an engine that lacks the language orders these letters in some other way and does not say so.
 */
export function collateKazakh(a: string, b: string): number {
  const [left, right] = [piecesOf(a), piecesOf(b)];
  for (const [index, [kind, rank]] of left.entries()) {
    const other = right[index];
    if (!other) return 1;
    if (kind !== other[0]) return kind < other[0] ? -1 : 1;
    if (rank !== other[1]) return rank - other[1];
  }
  return left.length < right.length ? -1 : a.localeCompare(b, "en");
}
