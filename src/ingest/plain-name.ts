/** Which end of an estimate a column holds; the one remark in brackets that makes it another column. */
const END = /[([]\s*(low|min|minimum|high|max|maximum|мин|макс)[^)\]]*[)\]]/giu;

/** The name of a column without case, ё, units and remarks behind it, and what its words are joined by. */
export function plainName(name: string): string {
  const bare = name
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(END, " $1 ")
    .replace(/\([^)]*\)|\[[^\]]*\]|,.*$|[?!*]/gs, " ");
  return bare.replace(/[\s_\-./:]+/g, " ").trim();
}
