/** A proposal is written with what the policy knows that it changes: offers, and sums beside its own formulas. */
import { expect, test } from "vitest";
import type { SpecTexts } from "../../src/engine/index.ts";
import { policyTexts } from "../../src/ui/compare/compare-state.ts";
import { inProcessClient } from "../../src/worker/in-process-client.ts";
import { siteCatalogue } from "../support/site-catalogue.ts";

const catalogue = siteCatalogue();
const base = policyTexts(catalogue).find(({ id }) => id === "tianjin")?.texts;
if (base === undefined) throw new Error("The catalogue has no such policy.");
const text = `spec: 1
id: doubled
changes: tianjin
title: {zh: 加倍, en: Doubled}
from: 2026-01-01
documents:
  加倍方案: {title: {zh: 加倍, en: Doubled}, outside: true}
programmes:
  低收入家庭救助:
    cite: 加倍方案
    amount:
      formula: 低保标准 * 低收入家庭救助比例 * 2
`;
const file = "doubled.yaml";
const texts: SpecTexts = { ...base, proposals: [{ file, text }] };
const inForce = "2026-02-01";

test("a name is offered where the proposal's formula lacks one, with what it is worth", async () => {
  const client = inProcessClient();
  const formula = "低保标准 * ";
  const broken = text.replace(/低保标准 \* .*\n/, `${formula}\n`);
  const offset = broken.indexOf(formula) + formula.length;
  await client.ask("check-policy", { texts, households: [], date: inForce });
  const { completion } = await client.ask("complete-at", {
    texts: { ...base, proposals: [{ file, text: broken }] },
    offset,
    date: inForce,
  });

  const share = completion?.candidates.find(({ label }) => label === "低收入家庭救助比例");
  expect(share).toMatchObject({ fits: true, unit: "人/户", values: [{ text: "0.3" }] });
  expect(completion?.candidates.find(({ label }) => label === "本地户籍")?.fits).toBe(false);
});

test("what was opened of the policy itself does not stand in for the proposal", async () => {
  const client = inProcessClient();
  await client.ask("check-policy", { texts: base, households: [], date: inForce });
  const offset = text.indexOf("cite: ") + "cite: ".length;
  const { completion } = await client.ask("complete-at", { texts, offset, date: inForce });

  expect(completion?.candidates[0]?.label).toBe("加倍方案");
});

test("the sum of a formula of the proposal stands beside it once the proposal is in force", async () => {
  const client = inProcessClient();
  const household = catalogue.households.find(
    ({ id }) => id === "four-members-serious-illness-at-band-end",
  );
  const facts = household?.facts;
  if (facts === undefined) throw new Error("The catalogue has no such household.");
  const asked = { texts, facts, start: 0, end: text.length };
  const { inlays } = await client.ask("inlays-in", { ...asked, date: inForce });
  const earlier = await client.ask("inlays-in", { ...asked, date: "2025-12-31" });

  expect(inlays).toMatchObject([{ kind: "sum", at: text.indexOf("* 2\n") + 3 }]);
  expect(earlier.inlays).toEqual([]);
});
