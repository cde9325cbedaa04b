import { expect, test } from "vitest";
import type { SpecTexts } from "../../src/engine/index.ts";
import { policyTexts } from "../../src/ui/compare/compare-state.ts";
import { inProcessClient } from "../../src/worker/in-process-client.ts";
import { siteCatalogue } from "../support/site-catalogue.ts";

const catalogue = siteCatalogue();
const { texts } = policyTexts(catalogue).find(({ id }) => id === "tianjin") ?? {};
if (texts === undefined) throw new Error("The catalogue has no such policy.");
const published: SpecTexts = texts;
const { file, text } = published.jurisdiction;
const { date } = catalogue;
const facts = (id: string) => {
  const found = catalogue.households.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The catalogue has no household ${id}.`);
  return found.facts;
};
const broken: SpecTexts = {
  ...published,
  jurisdiction: { file, text: text.replace("programmes:", "programmez:") },
};

function stretch(words: string) {
  const start = text.indexOf(words);
  return { file, start, end: start + words.length };
}

test("a programme is explained with the places of the draft's text; the amount's formula is one", async () => {
  const { policy, explanation } = await inProcessClient().ask("explain-household", {
    texts: published,
    facts: facts("three-members-low-wage"),
    programme: "低保",
    date,
  });
  expect(policy?.id).toBe("tianjin");
  const [part] = explanation?.programme.parts ?? [];
  const at = part?.sums.at(-1)?.at;
  expect(at && text.slice(at.start, at.end)).toBe("低保标准 * 家庭人口 - 家庭月收入");
  // (1045 × 3 − 1800)/1
  expect(explanation?.certificates[0]?.fraction).toEqual({ n: "1335", d: "1" });
});

test("without a programme the policy's first is explained; a text that cannot be run explains nothing", async () => {
  const asked = { facts: facts("three-members-low-wage"), date };
  const first = await inProcessClient().ask("explain-household", { ...asked, texts: published });
  expect(first.explanation?.programme.name).toBe(first.explanation?.programmes[0]?.name);
  expect(await inProcessClient().ask("explain-household", { ...asked, texts: broken })).toEqual({});
});

test("a selected product is 1045 × 0.3 = 313.5, each step with its own characters", async () => {
  const asked = { facts: facts("three-members-low-wage"), date };
  const words = "低保标准 * 低收入家庭救助比例";
  const at = stretch(words);
  const wide = { ...at, start: at.start - 1, end: at.end };
  const { found } = await inProcessClient().ask("explain-at", {
    ...asked,
    texts: published,
    at: wide,
  });
  const [only] = found?.values ?? [];
  expect(only?.step.text).toBe(words);
  expect(only?.step.quantity.value).toEqual({ kind: "number", text: "313.5" });
  expect(only?.step.parts.map((part) => part.text)).toEqual(["低保标准", "低收入家庭救助比例"]);
  expect(await inProcessClient().ask("explain-at", { ...asked, texts: broken, at })).toEqual({});
});

test("around the cursor stands the rule that it is in; a node that is chosen goes before it", async () => {
  const asked = { texts: published, depth: 1, most: 40, date };
  const at = stretch("低保标准 * 低收入家庭救助比例");
  const { around } = await inProcessClient().ask("feeds-at", { ...asked, at });
  expect(around?.nodes[0]?.name).toBe("低收入家庭救助");
  const names = around?.nodes.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["低保标准", "低收入家庭救助比例"]));
  const chosen = await inProcessClient().ask("feeds-at", {
    ...asked,
    at,
    centre: "parameter 低保标准",
  });
  expect(chosen.around?.centre).toBe("parameter 低保标准");
  const nowhere = await inProcessClient().ask("feeds-at", { ...asked, at: stretch("spec: 1") });
  expect(nowhere).toEqual({ isRunnable: true });
  expect(await inProcessClient().ask("feeds-at", { ...asked, texts: broken, at })).toEqual({
    isRunnable: false,
  });
});
