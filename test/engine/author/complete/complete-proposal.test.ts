/** What is offered in a proposal: its own keys, the names of the policy that it changes, its own documents first. */
import { expect, test } from "vitest";
import { type Candidate, completeAt, maybeDate, openPolicy } from "../../../../src/engine/index.ts";
import { proposalTexts, regionText } from "../../../support/open-proposals.ts";

const body = `parameters:
  标准:
    value: 1100
    status: assumed
    range: [1000, 1200]
    cite: p1文
programmes:
  低保:
    cite: p1文
    amount:
      unit: 元/户/月
      formula: 标准 * 比例 * 2
`;
const texts = proposalTexts(regionText, body);
const [proposal] = texts.proposals;
if (proposal === undefined) throw new Error("There is no proposal.");
const { text } = proposal;
const before = openPolicy(texts).spec;
const date = maybeDate("2026-08-01") ?? 0;

/** The proposal with one stretch rewritten; the cursor is where the bar is. */
function complete(stretch: string, after: string): readonly Candidate[] {
  const at = text.indexOf(stretch);
  if (at < 0) throw new Error(`The proposal does not hold ${stretch}.`);
  const written = text.slice(0, at) + after.replace("‸", "") + text.slice(at + stretch.length);
  const now = openPolicy(proposalTexts(regionText, written.slice(written.indexOf("parameters:"))));
  const asked = { text: written, offset: at + after.indexOf("‸"), date, before, isProposal: true };
  return completeAt({ ...asked, spec: now.spec })?.candidates ?? [];
}

const labels = (candidates: readonly Candidate[]) => candidates.map(({ label }) => label);

test("the proposal of these tests can be run", () => {
  expect(openPolicy(texts).policy).toBeDefined();
});

test("keys are those of a proposal: one new value, no history", () => {
  const offered = labels(complete("    status: assumed\n", "    status: assumed\n    ‸\n"));
  expect(offered).toEqual(expect.arrayContaining(["note", "drop"]));
  expect(offered).not.toContain("values");
  expect(labels(complete("parameters:\n", "‸\nparameters:\n"))).toContain("round");
  expect(labels(complete("parameters:\n", "‸\nparameters:\n"))).not.toContain("extends");
});

test("the kind of the text is known before it says what it changes", () => {
  const written = "spec: 1\n\n";
  const asked = { text: written, offset: 8, date, spec: before, isProposal: true };
  expect(labels(completeAt(asked)?.candidates ?? [])).toContain("changes");
});

test("under parameters stand those of the region with unit and value, and the form of a new value", () => {
  const offered = complete("parameters:\n", "parameters:\n  ‸\n");
  expect(offered.find(({ label }) => label === "比例")).toMatchObject({
    unit: "人/户",
    values: [{ variant: "", text: "0.3" }],
  });
  expect(labels(offered)).not.toContain("标准");
  expect(offered.find(({ label }) => label === "changed-value")?.insert).toBe(
    `$1:\n  value: $2\n  status: \${3|assumed,derived,published|}\n  cite: \${4|p1文|}`,
  );
  expect(labels(offered)).not.toContain("parameter");
});

test("a parameter without anything yet is filled in at once; one that has something is not", () => {
  const offered = complete("  标准:\n", "  比例:\n    ‸\n  标准:\n");
  expect(offered.find(({ label }) => label === "changed-value")?.insert).toMatch(/^value: /);
  expect(labels(complete("    status: assumed\n", "    ‸\n"))).not.toContain("changed-value");
});

test("a formula knows the region's names, fitting ones first, at the values under the proposal", () => {
  const offered = complete("标准 * 比例 * 2", "标准 * ‸ * 2");
  expect(offered[0]).toMatchObject({ label: "比例", fits: true, unit: "人/户" });
  expect(offered.find(({ label }) => label === "标准")).toMatchObject({
    unit: "元/人/月",
    gloss: { en: "standard" },
    status: "assumed",
    values: [{ variant: "", text: "1100" }],
  });
});

test("a citation is first one of the proposal's own documents, then what the region has", () => {
  expect(labels(complete("    cite: p1文\nprogrammes", "    cite: ‸\nprogrammes"))).toEqual([
    "p1文",
    "d",
  ]);
});
