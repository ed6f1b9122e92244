import { cyclesOf } from "#dataset/rules/cycles.ts";
import type { Rule } from "#dataset/tables.ts";

/** No claimant belongs to itself, directly or through the bodies above it. */
export const claimantChain: Rule = ({ claimants }) => cyclesOf(claimants, "parent");
