/** What stands under a proposal, on which days, and what it leaves alone. */
import { describe, expect, test } from "vitest";
import { evaluateHousehold, textFromRational } from "../../../../src/engine/index.ts";
import { faultSentence } from "../../../../src/text/diagnostics-zh.ts";
import {
  openProposals,
  openProposalsOver,
  regionText,
  valueOn,
} from "../../../support/open-proposals.ts";

const raise = "parameters:\n  标准: {value: 1100, cite: p1文}\n";
const poor = { 户籍类别: "城镇", 人均月收入: "500", 家庭月收入: "500", 财产符合规定: "true" };

function amountOn(opened: ReturnType<typeof openProposals>, date: string) {
  const [programme] = opened.runOn(date, poor).programmes;
  const value = programme?.amount?.value;
  return value && textFromRational(value);
}

describe("a new value", () => {
  test("holds from the proposal's first day, and the day before the region stands", () => {
    const opened = openProposals(raise);
    expect(valueOn(opened.planOn("2026-06-30"), "标准")).toBe("1000");
    expect(valueOn(opened.planOn("2026-07-01"), "标准")).toBe("1100");
  });

  test("leaves the plan before that day as it is without the proposal, to the last detail", () => {
    expect(openProposals(raise).planOn("2026-06-30")).toEqual(openProposals().planOn("2026-06-30"));
  });

  test("moves what is tied to it: 30% of 1,100 is 330", () => {
    const opened = openProposals(raise);
    expect([amountOn(opened, "2026-06-30"), amountOn(opened, "2026-07-01")]).toEqual([
      "300",
      "330",
    ]);
  });

  test("stands in for what the region has for later, and says so", () => {
    const opened = openProposals(raise);
    expect(valueOn(opened.planOn("2030-01-01"), "标准")).toBe("1100");
    expect(opened.faults).toContain("spec/superseded-value «1100»");
  });

  test("for one variant leaves the other to the region, later values included", () => {
    const opened = openProposals("parameters:\n  标准: {value: {农村: 900}, cite: p1文}\n");
    expect(opened.faults).toEqual([]);
    expect(valueOn(opened.planOn("2026-07-01"), "标准")).toEqual({ 城镇: "1000", 农村: "900" });
    expect(valueOn(opened.planOn("2030-01-01"), "标准")).toEqual({ 城镇: "2000", 农村: "900" });
  });

  test("that is assumed for one variant leaves the other as sure as it was", () => {
    const opened = openProposals(
      "parameters:\n  标准: {value: {农村: 900}, status: assumed, range: {农村: [800, 950]}, cite: p1文}\n",
    );
    expect(opened.faults).toEqual([]);
    const assumed = ["城镇", "农村"].map(
      (户籍类别) => opened.runOn("2026-07-01", { ...poor, 户籍类别 }).programmes[0]?.assumed,
    );
    expect(assumed).toEqual([[], ["标准"]]);
  });

  describe("over values that name some variants", () => {
    /** The town's until the end of 2027, then higher; the villages' without an end, then higher from 2029. */
    const apart = regionText.replace(
      / {4}values:\n.*1000.*\n.*2000.*\n/,
      `    values:
      - {from: 2020-01-01, to: 2027-12-31, value: {城镇: 1000}, status: published, cite: d}
      - {from: 2028-01-01, value: {城镇: 1200}, status: published, cite: d}
      - {from: 2020-01-01, value: {农村: 800}, status: assumed, range: {农村: [700, 900]}, cite: d}
      - {from: 2029-01-01, value: {农村: 850}, status: published, cite: d}
`,
    );
    const on = (opened: ReturnType<typeof openProposals>, ...dates: readonly string[]) =>
      dates.map((date) => valueOn(opened.planOn(date), "标准"));

    test("replaces those it names for good, and leaves the others' to go on as they were", () => {
      const opened = openProposalsOver(
        apart,
        "parameters:\n  标准: {value: {城镇: 1100}, cite: p1文}\n",
      );
      expect(opened.faults).toEqual([]);
      expect(on(opened, "2026-06-30", "2026-07-01", "2028-01-01", "2029-01-01")).toEqual([
        { 城镇: "1000", 农村: "800" },
        { 城镇: "1100", 农村: "800" },
        { 城镇: "1100", 农村: "800" },
        { 城镇: "1100", 农村: "850" },
      ]);
      expect(
        ["城镇", "农村"].map(
          (户籍类别) => opened.runOn("2026-07-01", { ...poor, 户籍类别 }).programmes[0]?.assumed,
        ),
      ).toEqual([[], ["标准"]]);
    });

    test("replaces all of them by one value, and says what never comes into force", () => {
      const opened = openProposalsOver(apart, raise);
      expect(on(opened, "2026-06-30", "2026-07-01", "2029-01-01")).toEqual([
        { 城镇: "1000", 农村: "800" },
        "1100",
        "1100",
      ]);
      const told = opened.diagnostics.filter(({ code }) => code === "spec/superseded-value");
      expect(told.map(({ details }) => details.date)).toEqual(["2028-01-01", "2029-01-01"]);
    });

    test("splits a plain value that ends, so that the rest has it to its end and no longer", () => {
      const ending = regionText.replace(
        / {4}values:\n.*1000.*\n.*2000.*\n/,
        "    values: [{from: 2020-01-01, to: 2026-12-31, value: 1000, status: published, cite: d}]\n",
      );
      const opened = openProposalsOver(
        ending,
        "parameters:\n  标准: {value: {农村: 900}, cite: p1文}\n",
      );
      // That the town's ends is told of the region by itself.
      expect(opened.faults).toEqual([]);
      expect(on(opened, "2026-06-30", "2026-07-01", "2026-12-31", "2027-01-01")).toEqual([
        "1000",
        { 城镇: "1000", 农村: "900" },
        { 城镇: "1000", 农村: "900" },
        { 农村: "900" },
      ]);
    });

    test("stands beside another proposal for the other variant", () => {
      const opened = openProposalsOver(
        apart,
        "parameters:\n  标准: {value: {城镇: 1100}, cite: p1文}\n",
        "from: 2026-10-01\nparameters:\n  标准: {value: {农村: 950}, cite: p2文}\n",
      );
      expect(opened.faults).toEqual([]);
      expect(on(opened, "2026-09-30", "2026-10-01", "2030-01-01")).toEqual([
        { 城镇: "1100", 农村: "800" },
        { 城镇: "1100", 农村: "950" },
        { 城镇: "1100", 农村: "950" },
      ]);
    });
  });

  test("names the proposal in the plan, the region's hash staying the same", () => {
    const [before, after] = ["2026-06-30", "2026-07-01"].map(openProposals(raise).planOn);
    expect(before?.proposals).toEqual([]);
    expect(after?.proposals).toMatchObject([
      { id: "p1", hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    ]);
    expect(after?.specHash).toBe(before?.specHash);
    expect(after?.jurisdiction).toBe("x");
  });
});

describe("rules", () => {
  test("a condition is changed by its id, the others stay", () => {
    const opened = openProposals(
      "programmes:\n  低保:\n    eligible:\n      all:\n        - {id: 收入低, when: 人均月收入 < 标准 * 2, cite: p1文}\n",
    );
    const richer = { ...poor, 人均月收入: "1500" };
    const outcomes = ["2026-06-30", "2026-07-01"].map(
      (date) => opened.runOn(date, richer).programmes[0]?.outcome,
    );
    expect(outcomes).toEqual(["no", "yes"]);
    const bare = { ...richer, 财产符合规定: "false" };
    expect(opened.runOn("2026-07-01", bare).programmes[0]?.outcome).toBe("no");
  });

  test("a condition is dropped, a programme and its parameter are new", () => {
    const opened = openProposals(
      `parameters:
  新补贴标准: {en: new rate, unit: 元/户/月, value: 50, cite: p1文}
programmes:
  低保:
    eligible:
      all:
        - {id: 财产符合规定, drop: true, cite: p1文}
  新补贴:
    en: new aid
    on: 家庭
    cite: p1文
    amount: {unit: 元/户/月, formula: 新补贴标准}
`,
    );
    expect(opened.faults).toEqual([]);
    const found = opened.runOn("2026-07-01", { ...poor, 财产符合规定: "false" }).programmes;
    expect(found.map(({ name, outcome }) => [name, outcome])).toEqual([
      ["低保", "yes"],
      ["新补贴", "yes"],
    ]);
    expect(opened.runOn("2026-06-30").programmes.map(({ name }) => name)).toEqual(["低保"]);
  });

  test("a formula is changed in a derived value, and cites the proposal", () => {
    const opened = openProposals("derived:\n  收入低: {formula: 人均月收入 <= 标准, cite: p1文}\n");
    const rule = opened.planOn("2026-07-01").rules.get("家庭.收入低");
    expect(rule).toMatchObject({ cite: ["p1文"], from: "p1" });
  });
});

describe("checks", () => {
  test("a limit that holds in principle is missed with its shortfall: 1.3 × 1,200 − 1,430 = 130", () => {
    const opened = openProposals("parameters:\n  标准: {value: 1200, cite: p1文}\n");
    expect(opened.faults).toContain("check/missed-limit «1200»");
    expect(opened.policy).toBeDefined();
    const [first] = opened.runOn("2026-07-01").checks;
    expect(first).toMatchObject({ id: "特困下限", level: "warning" });
    expect(first?.shortfall && textFromRational(first.shortfall)).toBe("130");
  });

  test("a firm limit is breached, which is an error of the proposal; it runs all the same", () => {
    const opened = openProposals("parameters:\n  无关数: {value: 7, cite: p1文}\n");
    expect(opened.faults).toEqual(["check/breached-limit «7»"]);
    expect(opened.diagnostics.at(-1)).toMatchObject({
      severity: "error",
      details: { shortfall: "1" },
    });
    expect(opened.runOn("2026-07-01").checks[0]).toMatchObject({ id: "其他限", level: "breach" });
  });

  test("variants that miss a limit from one day on are told in one sentence, with least and most", () => {
    const opened = openProposals(
      "parameters:\n  标准: {value: {城镇: 1200, 农村: 1300}, cite: p1文}\n",
    );
    const missed = opened.diagnostics.filter(({ code }) => code === "check/missed-limit");
    // 1.3 × 1,200 − 1,430 = 130 and 1.3 × 1,300 − 1,430 = 260.
    expect(missed.map(({ details }) => details)).toEqual([
      {
        check: "特困下限",
        variant: "城镇, 农村",
        least: "130",
        shortfall: "260",
        date: "2026-07-01",
      },
    ]);
    expect(missed[0]?.message).toContain("(城镇, 农村), by 130 to 260;");
    expect(missed[0] && faultSentence(missed[0], "zh")).toBe(
      "自 2026-07-01 起，方案达不到“特困下限”（城镇、农村），相差 130 至 260；该项属原则性要求。",
    );
  });

  test("those that read what is changed come first", () => {
    const opened = openProposals(raise);
    const order = (date: string) => opened.planOn(date).checks.map(({ name }) => name);
    expect(order("2026-06-30")).toEqual(["其他限", "特困下限"]);
    expect(order("2026-07-01")).toEqual(["特困下限", "其他限"]);
  });

  test("that the region misses by itself is not held against a proposal that leaves it alone", () => {
    const opened = openProposals(
      "from: 2030-01-01\nparameters:\n  无关数: {value: 6, cite: p1文}\n",
    );
    expect(opened.faults).toEqual([]);
  });
});

test("of stacked proposals each begins on its own day, whatever their order", () => {
  const opened = openProposals(
    "from: 2027-01-01\nparameters:\n  标准: {value: 1100, cite: p1文}\n",
    "from: 2026-07-01\nparameters:\n  比例: {value: 0.4, cite: p2文}\n",
  );
  const seen = ["2026-06-30", "2026-07-01", "2027-01-01"].map((date) => [
    opened.planOn(date).proposals.map(({ id }) => id),
    amountOn(opened, date),
  ]);
  expect(seen).toEqual([
    [[], "300"],
    [["p2"], "400"],
    [["p1", "p2"], "440"],
  ]);
});

test("evaluating under a proposal leaves the base policy's results as they were", () => {
  const base = openProposals();
  const before = evaluateHousehold(base.planOn("2026-07-01"), { household: poor });
  openProposals(raise).runOn("2026-07-01", poor);
  expect(evaluateHousehold(base.planOn("2026-07-01"), { household: poor })).toEqual(before);
});
