import { expect, test } from "vitest";
import type { PlainChange } from "../../src/engine/index.ts";
import { policyTexts } from "../../src/ui/compare/compare-state.ts";
import { inProcessClient } from "../../src/worker/in-process-client.ts";
import { siteCatalogue } from "../support/site-catalogue.ts";

const catalogue = siteCatalogue();
const { date } = catalogue;
const policy = policyTexts(catalogue).find(({ id }) => id === "tianjin");
if (policy === undefined) throw new Error("The catalogue has no such policy.");
const facts = (id: string) => {
  const found = catalogue.households.find((one) => one.id === id);
  if (found === undefined) throw new Error(`The catalogue has no household ${id}.`);
  return found.facts;
};
const family = facts("four-members-severely-disabled-grandmother");

async function inquire(programme: string, asked = family) {
  const found = await inProcessClient().ask("inquire-case", {
    policy: policy as NonNullable<typeof policy>,
    facts: asked,
    programme,
    date,
  });
  return found.inquiry;
}

const about = (name: string, path: string) => (change: PlainChange) =>
  change.place.name === name && change.place.path === path;

test("836.01 yuan less of a wage of 3,300 brings 5,016 one fen below 4 x 1,045, and one fen of aid", async () => {
  const inquiry = await inquire("低保");
  const change = inquiry?.parts[0]?.changes.find(about("月工资", "成员[0]"));

  expect(change).toMatchObject({
    place: { of: { zh: "户主" } },
    from: { kind: "number", text: "3300" },
    to: { kind: "number", text: "2463.99" },
    size: "836.01",
    isLess: true,
    kind: "outcome",
    outcome: "yes",
    amount: { value: "0.01", unit: "元/户/月", bound: "exact" },
    turned: [{ id: "收入低于标准" }],
  });
});

test("1,045 x 0.3 is 627/2, which goes up to the yuan: 314, and both recomputations agree", async () => {
  const inquiry = await inquire("低收入家庭救助");
  const [certificate] = inquiry?.certificates ?? [];

  expect(certificate?.fraction).toEqual({ n: "627", d: "2" });
  expect([certificate?.value, certificate?.round?.mode, certificate?.round?.step]).toEqual([
    "314",
    "up",
    "1",
  ]);
  expect(certificate?.recomputations.map(({ agrees }) => agrees)).toEqual([true, true]);
});

test("what is not stated comes with the outcomes it can still have, and is what to ask for", async () => {
  const inquiry = await inquire("低保", facts("two-members-assets-not-stated"));
  const bounds = inquiry?.parts[0]?.bounds;

  expect(bounds?.outcomes).toEqual(["yes", "no"]);
  expect(bounds?.needs.map(({ name }) => name)).toContain("财产符合规定");
});

test("a programme that no text gives has nothing behind it", async () => {
  expect(await inquire("两癌救助")).toBeUndefined();
});
