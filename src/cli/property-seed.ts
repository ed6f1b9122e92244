import fc from "fast-check";

/**
 * What the property tests begin with. `npm run unit` asks the same of everybody, so that a red run means a change; `npm run fuzz`
 * gives another seed each time, and asks more often.
 */
const SEED = 20_220_105;

const { FUZZ_SEED, FUZZ_RUNS } = process.env;
fc.configureGlobal({
  seed: FUZZ_SEED === undefined ? SEED : Number(FUZZ_SEED),
  ...(FUZZ_RUNS === undefined ? {} : { numRuns: Number(FUZZ_RUNS) }),
});
