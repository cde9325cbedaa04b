/**
 * Before each file of tests: forget which mutants the tests of earlier files reached.
 *
 * Stryker's hooks hand over all that was noted since the worker began. The worker is one for all files
 * (mutation.vitest.config.ts), so every file would hand over what those before it have handed over already.
 */
interface Noted {
  readonly static: Record<string, number>;
  readonly perTest: Record<string, unknown>;
}

// Stryker's name for what it keeps in the worker; the mutated code holds on to the two records themselves.
const kept = (globalThis as { readonly __stryker__?: { readonly mutantCoverage?: Noted } })
  .__stryker__;
for (const record of Object.values(kept?.mutantCoverage ?? {}))
  for (const key of Object.keys(record)) delete record[key];
