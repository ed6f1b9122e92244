import type { ClaimRole, ColumnRole } from "#ingest/column-roles.ts";
import type { FoundColumn } from "#ingest/found-columns.ts";
import { plainName } from "#ingest/plain-name.ts";
import { isUnfit } from "#ingest/unfit-columns.ts";
import { WHOLE_NAMES } from "#ingest/usual-names.ts";

/** A shorter name, such as x, is found in too many others. */
const LEAST_WORD = 3;

/**
 * Finds a column for each role by what such a column is usually called, whole names before names among other words. A column
 * stands for one role: the first that takes it. Roles without a column are not there.
 */
export function fitColumns<Role extends ColumnRole | ClaimRole>(
  columns: readonly FoundColumn[],
  roles: readonly Role[],
  usualNames: (role: Role) => readonly string[],
): Partial<Record<Role, string>> {
  const taken = new Set<string>();
  const filled = columns.some(({ examples }) => examples.length > 0);
  const choice: Partial<Record<Role, string>> = {};
  for (const fits of [isNamed, namesAmong, isBarelyNamed]) {
    for (const role of roles.filter((one) => choice[one] === undefined)) {
      const free = columns
        .filter((column) => !taken.has(column.name) && !isUnfit(role, column, filled))
        .sort(wholeFirst);
      const found = usualNames(role).flatMap((usual) => free.find(({ name }) => fits(name, usual)) ?? [])[0];
      if (found === undefined) continue;
      taken.add(found.name);
      choice[role] = found.name;
    }
  }
  return choice;
}

/** Of two columns that differ in their remarks, the one of all people stands for them: “Killed (total)”, not “Killed (civilians)”. */
function wholeFirst(one: FoundColumn, other: FoundColumn): number {
  const isPart = ({ name }: FoundColumn) => !/[([]\s*(?:total|all|overall|всего|барлығы)\b/iu.test(name);
  return Number(isPart(one)) - Number(isPart(other));
}

/** Whether a column is called by a name, or has it among its words. */
export function isCalled(name: string, usual: string): boolean {
  return isNamed(name, usual) || namesAmong(name, usual) || isBarelyNamed(name, usual);
}

function isNamed(name: string, usual: string): boolean {
  return isSame(name, usual) && !WHOLE_NAMES.has(usual);
}

/** Whether it is called by a word that says little, which stands for a thing where no other column does. */
function isBarelyNamed(name: string, usual: string): boolean {
  return isSame(name, usual) && WHOLE_NAMES.has(usual);
}

/** Whether two names are one, however their words are joined. */
function isSame(name: string, usual: string): boolean {
  return plainName(name).replaceAll(" ", "") === plainName(usual).replaceAll(" ", "");
}

/** Whether a longer name has the usual one among its words: "date of incident". */
function namesAmong(name: string, usual: string): boolean {
  const word = plainName(usual);
  return word.length >= LEAST_WORD && !WHOLE_NAMES.has(usual) && ` ${plainName(name)} `.includes(` ${word} `);
}
