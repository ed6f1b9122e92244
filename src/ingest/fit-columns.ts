import type { FoundColumn } from "#ingest/found-columns.ts";

/** A shorter name, such as x, is found in too many others. */
const LEAST_WORD = 3;

/**
 * Finds a column for each role by what such a column is usually called, whole names before names among other words. A column
 * stands for one role: the first that takes it. Roles without a column are not there.
 */
export function fitColumns<Role extends string>(
  columns: readonly FoundColumn[],
  roles: readonly Role[],
  usualNames: (role: Role) => readonly string[],
): Partial<Record<Role, string>> {
  const taken = new Set<string>();
  const choice: Partial<Record<Role, string>> = {};
  for (const fits of [isNamed, namesAmong]) {
    for (const role of roles.filter((one) => choice[one] === undefined)) {
      const free = columns.filter(({ name }) => !taken.has(name));
      const found = usualNames(role).flatMap((usual) => free.find(({ name }) => fits(name, usual)) ?? [])[0];
      if (found === undefined) continue;
      taken.add(found.name);
      choice[role] = found.name;
    }
  }
  return choice;
}

/** Whether a column is called by a name, or has it among its words. */
export function isCalled(name: string, usual: string): boolean {
  return isNamed(name, usual) || namesAmong(name, usual);
}

function isNamed(name: string, usual: string): boolean {
  return plainName(name) === plainName(usual);
}

/** Whether a longer name has the usual one among its words: "date of incident". */
function namesAmong(name: string, usual: string): boolean {
  const word = plainName(usual);
  return word.length >= LEAST_WORD && ` ${plainName(name)} `.includes(` ${word} `);
}

/** A name without case, ё, units and remarks behind it, and what its words are joined by. */
export function plainName(name: string): string {
  const bare = name
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/\([^)]*\)|\[[^\]]*\]|,.*$|[?!*]/gs, " ");
  return bare.replace(/[\s_\-./:]+/g, " ").trim();
}
