import { describe, expect, test } from "vitest";
import { needsOf, programme, run } from "../../support/small-policy.ts";

const eitherOr = `
programmes:
  甲项:
    en: first
    on: 家庭
    cite: 例
    eligible:
      all:
        - 收入低: 月收入 < 1000
  乙项:
    en: second
    on: 成员
    cite: 例
    eligible:
      all:
        - 重病
        - 财产符合规定
  附加:
    en: on top
    on: 家庭
    cite: 例
    eligible:
      all:
        - 得乙项: any(成员.乙项)
choices:
  二选一: {en: either, options: [甲项, 乙项], chosen: 选择, cite: 例}
`;

const open = { 月收入: "1", 财产符合规定: true, 成员: [{ 重病: true }, {}] };
const result = (facts: Record<string, unknown>) =>
  run(eitherOr, { household: { ...open, ...facts } as never });

describe("a choice of the applicant", () => {
  test("is open when two options are met, and nothing is chosen for anybody", () => {
    const [choice] = result({}).choices;
    expect(choice).toMatchObject({ open: "yes", options: ["甲项", "乙项"], because: [] });
    expect(choice?.chosen).toBeUndefined();
    expect(["甲项", "乙项"].map((name) => programme(result({}), name).outcome)).toEqual([
      "yes",
      "yes",
    ]);
  });

  test("what rests on an option waits for the choice", () => {
    expect(programme(result({}), "附加").outcome).toBe("needs");
    expect(needsOf(result({}), "附加")).toEqual(["二选一"]);
  });

  test("once made, the other option is no and what rests on it is decided", () => {
    const chosen = result({ 选择: "乙项" });
    expect(["甲项", "乙项", "附加"].map((name) => programme(chosen, name).outcome)).toEqual([
      "no",
      "yes",
      "yes",
    ]);
    const other = result({ 选择: "甲项" });
    expect(["甲项", "乙项", "附加"].map((name) => programme(other, name).outcome)).toEqual([
      "yes",
      "no",
      "no",
    ]);
  });

  test("is closed when only one option can be met", () => {
    expect(result({ 月收入: "1000" }).choices[0]).toMatchObject({ open: "no", because: ["甲项"] });
    expect(programme(result({ 月收入: "1000" }), "附加").outcome).toBe("yes");
  });

  test("choosing what is not met takes nothing away", () => {
    expect(programme(result({ 月收入: "1000", 选择: "甲项" }), "乙项").outcome).toBe("yes");
  });

  test("is undecided for lack of what an option lacks", () => {
    const { 财产符合规定: _, ...unknown } = open;
    const [choice] = run(eitherOr, { household: unknown }).choices;
    expect(choice).toMatchObject({ open: "needs", because: ["财产符合规定"] });
  });
});
