/** A household while it is edited: one shape from many, edits, and the facts again. */
import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  type CaseData,
  evaluateHousehold,
  linkSpec,
  maybeDate,
  planOn,
  readCase,
  readSpec,
} from "../../../../src/engine/index.ts";
import { policyTextsOf } from "../../../../src/layouts/policy-texts.ts";
import {
  editedHousehold,
  emptyThing,
  factsFromThing,
  thingAt,
  thingFromFacts,
  thingsIn,
} from "../../../../src/ui/cases/household/household-tree.ts";
import { yamlOfFacts } from "../../../../src/ui/cases/household/write-yaml.ts";
import { shippedForm as form } from "../../../support/household-form.ts";

const empty = emptyThing("家庭");
const households = globSync("scenarios/{households,cases/*}/*.yaml");

function factsIn(file: string): CaseData {
  const read = readCase(file, readFileSync(file, "utf8"), () => undefined);
  return {
    ...(read?.household === undefined ? {} : { household: read.household }),
    ...(read?.application === undefined ? {} : { application: read.application }),
  };
}

test("one obligor written without a list is a list of one", () => {
  const root = thingFromFacts(
    { household: { 成员: { 姓名: "甲", 义务人: { 年龄: "44" } } } },
    form,
  );

  expect(thingAt(root, "成员[0].义务人[0]")?.facts).toEqual({ 年龄: "44" });
});

test("obligors listed under the household are each member's", () => {
  const root = thingFromFacts(
    { household: { 成员: [{ 姓名: "甲" }, { 姓名: "乙", 义务人: [] }], 义务人: [{ 年龄: "44" }] } },
    form,
  );

  expect(thingAt(root, "成员[0]")?.lists.义务人).toHaveLength(1);
  expect(thingAt(root, "成员[1]")?.lists.义务人).toEqual([]);
});

test("what an application says of the household is the household's", () => {
  const root = thingFromFacts(
    { household: { 成员: [{}] }, application: { 救助类型: "急难型", 户籍类别: "农村" } },
    form,
  );

  expect(root.facts).toEqual({ 户籍类别: "农村" });
  expect(thingAt(root, "申请[0]")?.facts).toEqual({ 救助类型: "急难型" });
});

test("a fact that the vocabulary does not know stays, for the engine to name", () => {
  const facts: CaseData = { household: { 月工资水平: "1200" } };

  expect(factsFromThing(thingFromFacts(facts, form), form)).toEqual(facts);
});

test("a fact as people type it is run as the engine reads it, and kept as typed", () => {
  const edit = { kind: "state", path: "成员[0]", name: "月工资", text: "4,800 元" } as const;
  const root = editedHousehold(
    editedHousehold(empty, { kind: "add", path: "", entity: "成员" }),
    edit,
  );

  expect(thingAt(root, "成员[0]")?.facts).toEqual({ 月工资: "4,800 元" });
  expect(factsFromThing(root, form)).toEqual({ household: { 成员: [{ 月工资: "4800" }] } });
});

test("an emptied field is left out, not empty", () => {
  const root = thingFromFacts({ household: { 户籍类别: "农村", 住房套数: "1" } }, form);
  const edited = editedHousehold(root, { kind: "state", path: "", name: "住房套数", text: " " });

  expect(factsFromThing(edited, form)).toEqual({ household: { 户籍类别: "农村" } });
});

test("removing a member leaves the others and what belongs to them", () => {
  const root = thingFromFacts(
    { household: { 成员: [{ 姓名: "甲" }, { 姓名: "乙", 就诊: [{ 总费用: "900" }] }] } },
    form,
  );
  const edited = editedHousehold(root, { kind: "remove", path: "成员[0]" });

  expect(thingsIn(edited).map(([path]) => path)).toEqual(["", "成员[0]", "成员[0].就诊[0]"]);
  expect(thingAt(edited, "成员[0]")?.facts).toEqual({ 姓名: "乙" });
});

test("nobody and nothing known are told apart", () => {
  const root = editedHousehold(empty, { kind: "none", path: "", entity: "申请" });

  expect(factsFromThing(root, form)).toEqual({ household: { 申请: [] } });
  expect(
    factsFromThing(editedHousehold(root, { kind: "forget", path: "", entity: "申请" }), form),
  ).toEqual({ household: {} });
});

test("every shipped household and case comes back from its exported file", () => {
  expect(households.length).toBeGreaterThan(100);
  for (const file of households) {
    const shaped = factsFromThing(thingFromFacts(factsIn(file), form), form);
    const exported = readCase("export.yaml", yamlOfFacts(shaped), ({ message }) => {
      throw new Error(`${file}: ${message}`);
    });
    expect(exported?.household ?? {}, file).toEqual(shaped.household);
  }
}, 60_000);

test("shipped households, and cases with an application of their own, mean the same in the one shape", () => {
  const spec = readSpec(policyTextsOf("tianjin"), () => undefined);
  const policy = spec && linkSpec(spec, () => undefined);
  const date = maybeDate("2025-10-01");
  if (policy === undefined || date === undefined) throw new Error("The policy cannot be run.");
  const plan = planOn(policy, date);
  const resultsOf = (facts: CaseData) => {
    const { programmes, faults } = evaluateHousehold(plan, facts);
    const told = programmes.map(({ name, outcome, amount, instances }) => [
      name,
      outcome,
      amount?.value,
      instances?.map((one) => [one.path, one.outcome, one.amount?.value]),
    ]);
    return { told, faults };
  };

  const differing = households.filter(
    (file) => !file.includes("cases") || factsIn(file).application !== undefined,
  );
  expect(differing.length).toBeGreaterThan(40);
  for (const file of differing) {
    const facts = factsIn(file);
    const shaped = factsFromThing(thingFromFacts(facts, form), form);
    expect(resultsOf(shaped), file).toEqual(resultsOf(facts));
  }
}, 60_000);
