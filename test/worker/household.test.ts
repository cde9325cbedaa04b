/** What a reader builds a household with: its faults, what to ask next, and what a file states. */
import { describe, expect, test } from "vitest";
import type { RawRecord } from "../../src/engine/index.ts";
import { policyTexts } from "../../src/ui/compare/compare-state.ts";
import { inProcessClient } from "../../src/worker/in-process-client.ts";
import { siteCatalogue } from "../support/site-catalogue.ts";

const catalogue = siteCatalogue();
const found = policyTexts(catalogue).find(({ id }) => id === "tianjin");
if (found === undefined) throw new Error("The catalogue has no such policy.");
const policy = found;
const { date } = catalogue;
const factsOf = (household: RawRecord) => ({ policy, date, facts: { household } });

describe("facts are checked by the engine", () => {
  test("each fault has the path of its field, and the texts are those that were typed", async () => {
    const faults = await inProcessClient().ask(
      "check-facts",
      factsOf({
        户籍类别: "城乡",
        成员: [{ 月工资: "约一千" }, { 残疾等级: "5", 月工资: "0.001" }],
      }),
    );

    expect(faults?.map(({ code, path, details }) => [code, path, details.text])).toEqual([
      ["case/unknown-option", "户籍类别", "城乡"],
      ["case/wrong-type", "成员[0].月工资", "约一千"],
      ["case/out-of-range", "成员[1].残疾等级", "5"],
      ["case/finer-than-fen", "成员[1].月工资", "0.001"],
    ]);
  });

  test("an application without its type says so", async () => {
    const faults = await inProcessClient().ask("check-facts", factsOf({ 申请: [{}] }));

    expect(faults).toMatchObject([{ code: "case/required-fact", path: "申请[0].救助类型" }]);
  });
});

describe("what to ask next", () => {
  const members = [{ 姓名: "甲", 出生日期: "1980-05-01", 月工资: "900", 劳动能力: "有" }];

  test("the assets first: of what dibao lacks they alone are unknown for 900 yuan a head below 1,045", async () => {
    const asked = { ...factsOf({ 成员: members }), programme: "低保" };
    const questions = await inProcessClient().ask("next-questions", asked);

    expect(questions?.[0]).toMatchObject({ kind: "fact", name: "财产符合规定", path: "" });
    expect(questions?.[0]?.programmes).toContain("低保");
  });

  test("what the programme in view turns on comes before all else", async () => {
    const ask = (programme: string) =>
      inProcessClient().ask("next-questions", { ...factsOf({ 成员: members }), programme });
    const [first] = (await ask("急难型临时救助")) ?? [];
    const all = (await ask("低保")) ?? [];

    expect(first).toMatchObject({ kind: "list", name: "申请", path: "" });
    const isOfShown = all.map(({ programmes }) => programmes.includes("低保"));
    expect(isOfShown).toContain(true);
    expect(isOfShown).toEqual([...isOfShown].sort((a, b) => Number(b) - Number(a)));
  });

  test("what is stated is not asked again", async () => {
    const asked = { ...factsOf({ 财产符合规定: "true", 成员: members }), programme: "低保" };
    const questions = await inProcessClient().ask("next-questions", asked);

    expect(questions?.map(({ name }) => name)).not.toContain("财产符合规定");
  });
});

describe("a file", () => {
  const read = (text: string) =>
    inProcessClient().ask("read-household", { file: "case.yaml", text });

  test("gives its facts, and says what it has besides", async () => {
    const text = "household: {户籍类别: 农村}\nparameters: {低保标准: 800}\nexpect: {低保: no}\n";

    expect(await read(text)).toEqual({
      facts: { household: { 户籍类别: "农村" } },
      passedOver: ["parameters", "expect"],
      diagnostics: [],
    });
  });

  test("that cannot be read gives no facts and the line of its error", async () => {
    const { facts, diagnostics } = await read("household:\n  成员: [\n");

    expect(facts).toBeUndefined();
    expect(diagnostics[0]?.at.file).toBe("case.yaml");
  });

  test("without a household gives none", async () => {
    expect(await read("title: {zh: 空, en: empty}\n")).toEqual({ passedOver: [], diagnostics: [] });
  });
});
