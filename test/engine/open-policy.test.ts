/**
 * A policy that is opened again after an edit is what a fresh opening gives: the spec with its spans, the linked policy,
 * every diagnostic, and the plan.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { planOn } from "../../src/engine/compile/compile-spec.ts";
import {
  emptyMemory,
  type OpenedPolicy,
  openPolicy,
  type PolicyMemory,
} from "../../src/engine/open-policy.ts";
import type { SpecTexts } from "../../src/engine/spec/read-spec.ts";
import { manyRules } from "../bench/many-rules.ts";
import { type Step, slices, steps } from "../support/edited-texts.ts";
import { plainData } from "../support/plain-data.ts";
import { shippedJurisdictions, specTexts } from "../support/shipped.ts";

const medium = manyRules(3);
const someDay = 20_000;

function told(opened: OpenedPolicy): string {
  const { policy } = opened;
  return plainData({ opened, plan: policy && planOn(policy, someDay) });
}

function holdFresh(texts: SpecTexts, memory: PolicyMemory): OpenedPolicy {
  const fresh = openPolicy(texts);
  expect(told(openPolicy(texts, memory))).toBe(told(fresh));
  return fresh;
}

/** How many of the texts on the way linked. */
function holdSteps(texts: SpecTexts, taken: readonly Step[]): number {
  const memory = emptyMemory();
  let now = texts;
  let linked = holdFresh(now, memory).policy === undefined ? 0 : 1;
  for (const { edit, isTakenBack } of taken) {
    const next = withText(now, edit(now.jurisdiction.text));
    if (holdFresh(next, memory).policy !== undefined) linked += 1;
    if (!isTakenBack) now = next;
  }
  return linked;
}

function withText(texts: SpecTexts, text: string): SpecTexts {
  return { ...texts, jurisdiction: { ...texts.jurisdiction, text } };
}

describe("a policy opened again", () => {
  test("after any edits of a policy of fifteen rules", () => {
    let linked = 0;
    fc.assert(
      fc.property(fc.array(steps(), { minLength: 8, maxLength: 15 }), (taken) => {
        linked += holdSteps(medium, taken);
      }),
      { numRuns: 25 },
    );
    // Else the edits would be too wild to show anything of the later stages.
    expect(linked).toBeGreaterThan(30);
  });

  test.for(shippedJurisdictions())("after any edits of parts of %s", (id) => {
    const texts = specTexts(id);
    const edited = fc.array(steps(), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(slices(texts.jurisdiction.text), edited, (slice, taken) => {
        holdSteps(withText(texts, slice), taken);
      }),
      { numRuns: 8 },
    );
  });

  test.for(shippedJurisdictions())("after edits of the whole of %s", (id) => {
    const texts = specTexts(id);
    fc.assert(
      fc.property(fc.array(steps(), { minLength: 3, maxLength: 3 }), (taken) => {
        holdSteps(texts, taken);
      }),
      { numRuns: 3 },
    );
  });

  test("after an edit of its vocabulary or its baseline", () => {
    const [id = ""] = shippedJurisdictions();
    const { vocabulary, baseline, jurisdiction } = specTexts(id);
    if (baseline === undefined) throw new Error("A jurisdiction has a baseline.");
    const memory = emptyMemory();
    const more = { ...vocabulary, text: `# more\n${vocabulary.text}` };
    const other = { ...baseline, text: baseline.text.replace("id: national", "id: other") };
    for (const texts of [
      { vocabulary, baseline, jurisdiction },
      { vocabulary: more, baseline, jurisdiction },
      { vocabulary: more, baseline: other, jurisdiction },
      { vocabulary, baseline, jurisdiction },
    ])
      holdFresh(texts, memory);
  });
});
