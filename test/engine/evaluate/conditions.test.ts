import { describe, expect, test } from "vitest";
import { needsOf, programme, run } from "../../support/small-policy.ts";

/** A programme on the household with these conditions; the household states `facts`. */
function outcome(conditions: string, facts: Record<string, string | boolean>, more = "") {
  const sections = `
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
${more}    eligible:
${conditions}`;
  const result = run(sections, { household: facts });
  return { outcome: programme(result, "补助").outcome, needs: needsOf(result, "补助") };
}

const bothConditions = `
      all:
        - 收入低: 月收入 < 1000
        - 财产符合规定
`;

describe("under all", () => {
  test("one definite failure decides although another fact is missing", () => {
    expect(outcome(bothConditions, { 月收入: "1000" })).toEqual({ outcome: "no", needs: [] });
  });

  test("without a failure the missing facts are named", () => {
    expect(outcome(bothConditions, { 月收入: "999.99" })).toEqual({
      outcome: "needs",
      needs: ["财产符合规定"],
    });
    expect(outcome(bothConditions, {})).toEqual({
      outcome: "needs",
      needs: ["月收入", "财产符合规定"],
    });
  });

  test("a lack outranks what is left open, and an open item outranks yes", () => {
    const withOpenItem = `
      all:
        - 财产符合规定
        - {id: 等, open: {zh: 其他, en: other}}
`;
    expect(outcome(withOpenItem, {}).outcome).toBe("needs");
    expect(outcome(withOpenItem, { 财产符合规定: true }).outcome).toBe("discretion");
    expect(outcome(withOpenItem, { 财产符合规定: false }).outcome).toBe("no");
  });
});

describe("under any and none", () => {
  const listed = `
      any:
        - 财产符合规定
        - {id: 等, open: {zh: 其他, en: other}}
`;

  test("a list that ends in 等 never says no", () => {
    expect(outcome(listed, { 财产符合规定: false }).outcome).toBe("discretion");
    expect(outcome(listed, { 财产符合规定: true }).outcome).toBe("yes");
    expect(outcome(listed, {})).toEqual({ outcome: "needs", needs: ["财产符合规定"] });
  });

  test("none is any turned round", () => {
    const barred = listed.replace("any:", "none:");
    expect(outcome(barred, { 财产符合规定: true }).outcome).toBe("no");
    expect(outcome(barred, { 财产符合规定: false }).outcome).toBe("discretion");
  });
});

describe("the force of the wording", () => {
  const met = { 月收入: "0", 财产符合规定: true };
  const failed = { 月收入: "2000", 财产符合规定: true };

  test.each([
    ["in-principle", "yes"],
    ["may", "discretion"],
    ["progressive", "discretion"],
    ["by-regulation", "needs"],
  ])("%s turns a met programme into %s and leaves a failed one", (force, expected) => {
    expect(outcome(bothConditions, met, `    force: ${force}\n`).outcome).toBe(expected);
    expect(outcome(bothConditions, failed, `    force: ${force}\n`).outcome).toBe("no");
  });

  test("by regulation names the programme itself as what is lacking", () => {
    expect(outcome(bothConditions, met, "    force: by-regulation\n").needs).toEqual(["补助"]);
  });
});

describe("scope", () => {
  const urbanOnly = '    scope: 户籍类别 = "城镇"\n';

  test("outside it the rule is silent, not refused", () => {
    const met = { 月收入: "0", 财产符合规定: true };
    expect(outcome(bothConditions, { ...met, 户籍类别: "农村" }, urbanOnly).outcome).toBe("silent");
    expect(outcome(bothConditions, met, urbanOnly).outcome).toBe("yes");
  });

  test("a programme of the vocabulary without a rule is silent", () => {
    const other = `
programmes:
  别项:
    en: other
    on: 家庭
    cite: 例
    eligible:
      all:
        - 财产符合规定
`;
    expect(programme(run(other, { household: {} }), "补助").outcome).toBe("silent");
  });
});
