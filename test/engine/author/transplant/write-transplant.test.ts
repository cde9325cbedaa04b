/**
 * One place's parameter or rule tried in another: what the proposal does to households, worked by hand from the clauses,
 * and why a rule cannot be moved.
 */
import { describe, expect, test } from "vitest";
import type { MovedItem } from "../../../../src/engine/index.ts";
import { refusal, tried } from "../../../support/transplants.ts";

const standard: MovedItem = { section: "parameters", name: "低保标准" };
const lowIncomeAid: MovedItem = { section: "programmes", name: "低收入家庭救助" };
const threeOnLowWage = "三口之家，月入1800元";
const seriouslyIll = "四口之家，有重病患者";
const grandmother = "四口之家，祖母重度残疾";

describe("a figure of another place", () => {
  test("a standard ten yuan higher gives a family of three thirty yuan more", () => {
    // 1,045 × 3 − 1,800 = 1,335; 1,055 × 3 − 1,800 = 1,365.
    const { effects } = tried(standard, { from: "alxa", to: "tianjin" }, [threeOnLowWage]);
    const dibao = effects.households[0]?.moved.find(({ programme }) => programme === "低保");
    expect(dibao?.before.amount?.value).toBe("1335");
    expect(dibao?.after).toMatchObject({ outcome: "yes", weakest: "assumed" });
    expect(dibao?.after.amount?.value).toBe("1365");
    expect(dibao?.change).toBe("30");
    expect(effects.sums).toEqual([
      { period: "month", change: "30", count: 1, fresh: "0", freshCount: 0 },
    ]);
  });

  test("one figure for all holds for every variant where it goes", () => {
    const { text } = tried(standard, { from: "tianjin", to: "guangdong" }, []);
    expect(text).toContain("    value: 1045\n    status: assumed\n");
  });

  test("an assumed value may be anything from the old one to the new one", () => {
    const { text } = tried(standard, { from: "yinchuan", to: "tianjin" }, []);
    expect(text).toContain("    value: {城镇: 690, 农村: 510}\n");
    expect(text).toContain("    range: {城镇: [690, 1045], 农村: [510, 1045]}\n");
  });

  test("of a value that varies otherwise one variant can be taken, for everybody", () => {
    const way = { from: "guangdong", to: "tianjin" };
    expect(refusal(standard, way).kind).toBe("axes");
    const shenzhen = tried(standard, { ...way, variant: ["深圳"] }, [threeOnLowWage]);
    expect(shenzhen.text).toContain(
      "    value: 1535\n    status: assumed\n    range: [1045, 1535]\n",
    );
    // Shenzhen's 1,535 × 3 − 1,800 = 2,805, where Tianjin's 1,045 gives 1,335.
    const dibao = shenzhen.effects.households[0]?.moved.find(
      ({ programme }) => programme === "低保",
    );
    expect([dibao?.after.amount?.value, dibao?.change]).toEqual(["2805", "1470"]);
  });

  test("a value for everybody may be anything between the variants that stand there and itself", () => {
    // Yinchuan: 690 urban and 510 rural; Tianjin: 1,045.
    const { text } = tried(standard, { from: "tianjin", to: "yinchuan" }, []);
    expect(text).toContain("    value: 1045\n    status: assumed\n    range: [510, 1045]\n");
  });

  test("a variant that there is not leaves nothing to try", () => {
    const way = { from: "guangdong", to: "tianjin", variant: ["珠海"] };
    expect(refusal(standard, way)).toEqual({ kind: "open" });
  });

  test("a standard below what the text there asks for is told", () => {
    // ta: 1,389 urban and 1,123 rural; tj-2022.5.b wants 1.3 × 1,045 = 1,358.5 in principle.
    const item: MovedItem = { section: "parameters", name: "特困基本生活标准" };
    const { diagnostics } = tried(item, { from: "taian", to: "tianjin" }, []);
    const limits = diagnostics.filter(({ code }) => /limit/.test(code));
    expect(limits.map(({ code }) => code)).toContain("check/missed-limit");
    expect(limits[0]?.details.variant).toContain("农村");
  });

  test("a multiple that a text leaves open is closed by another's, and its limit is not included", () => {
    // Income a head 1,567.50; yc-2021.2.5.a: below 1.5 standards. 1.5 × 1,055 = 1,582.50, 1.5 × 1,045 = 1,567.50.
    const item: MovedItem = { section: "parameters", name: "低收入家庭倍数" };
    const outcomes = ["alxa", "tianjin"].map((to) => {
      const { effects } = tried(item, { from: "yinchuan", to }, [seriouslyIll]);
      expect(effects.changed).toBe(1);
      const moved = effects.households[0]?.moved.find(
        ({ programme }) => programme === "低收入家庭",
      );
      return [moved?.before.outcome, moved?.after.outcome];
    });
    expect(outcomes).toEqual([
      ["needs", "yes"],
      ["needs", "no"],
    ]);
  });
});

describe("a rule of another place", () => {
  test("low-income aid is three tenths of the standard of the place that it comes to, in whole yuan", () => {
    // alx: 1,055 × 0.3 = 316.5; 津民规〔2025〕6号 rounds up: 317. Income a head 1,254 lies in 1,055 to 1,582.5.
    const way = { from: "tianjin", to: "alxa", isCarrying: true };
    const { effects, carried } = tried(lowIncomeAid, way, [grandmother]);
    const aid = effects.households[0]?.moved.find(
      ({ programme }) => programme === lowIncomeAid.name,
    );
    expect(aid?.before.outcome).toBe("silent");
    expect(aid?.after.amount).toMatchObject({ value: "317", bound: "exact" });
    // Silence is not zero: there is no difference to speak of.
    expect(aid?.change).toBeUndefined();
    expect(carried.map(({ name }) => name)).toContain("低收入家庭救助比例");
  });

  test("the names that it reads and the place lacks are named, and it does not come without them", () => {
    const why = refusal(lowIncomeAid, { from: "tianjin", to: "alxa" });
    if (why.kind !== "missing-names") throw new Error(why.kind);
    expect(why.names).toContainEqual({
      kind: "parameters",
      name: "低收入家庭救助比例",
      en: "low-income aid, in standards of one person a household",
    });
    // What that place has of its own is not among them.
    expect(why.names.map(({ name }) => name)).not.toContain("低保标准");
  });

  test("an amount comes alone, and what stands below it there stays", () => {
    const item: MovedItem = {
      section: "programmes",
      name: "低保",
      part: { kind: "amount", id: "" },
    };
    // tj-2022.4.a knows the difference alone; alx-2021.4.a leaves the method open, so that nothing was known.
    const { text, effects } = tried(item, { from: "tianjin", to: "alxa" }, [threeOnLowWage]);
    expect(text).toContain("formula: 低保标准 * 家庭人口 - 家庭月收入");
    const dibao = effects.households[0]?.moved.find(({ programme }) => programme === "低保");
    expect(dibao?.before.amount?.value).toBeUndefined();
    expect(dibao?.after.amount?.value).toBe("1365");
    expect(dibao?.change).toBeUndefined();
    expect(effects.unknown).toBe(1);
  });

  test("a condition takes the place of the one of its name", () => {
    const dibao: MovedItem = {
      section: "programmes",
      name: "低保",
      part: { kind: "condition", id: "收入低于标准" },
    };
    const { text } = tried(dibao, { from: "tianjin", to: "yinchuan" }, []);
    expect(text).toContain("        - id: 收入低于标准\n");
    expect(text).toContain("          when: 人均月收入 < 低保标准\n");
  });
});

describe("what cannot be moved", () => {
  test.each([
    ["what the text does not say", lowIncomeAid, "guangdong", "tianjin", "silent"],
    [
      "a figure that it leaves open",
      { section: "parameters", name: "低保计发方式" },
      "yinchuan",
      "alxa",
      "open",
    ],
    [
      "what both say",
      { section: "parameters", name: "未成年人年龄上限" },
      "tianjin",
      "alxa",
      "same",
    ],
    [
      "a figure that no rule there reads",
      { section: "parameters", name: "低收入家庭救助比例" },
      "tianjin",
      "alxa",
      "not-read",
    ],
    [
      "a sum by the person for one by the household",
      { section: "parameters", name: "增发低保金标准" },
      "yinchuan",
      "tianjin",
      "units",
    ],
    [
      "a figure by classes of areas that the place has not",
      standard,
      "guangdong",
      "tianjin",
      "axes",
    ],
    [
      "a part of a programme that is not there",
      { ...lowIncomeAid, part: { kind: "amount", id: "" } },
      "tianjin",
      "alxa",
      "no-programme",
    ],
  ] as const)("%s", (...[, item, from, to, kind]) => {
    expect(refusal(item, { from, to }).kind).toBe(kind);
  });

  test("both units are told", () => {
    const item = { section: "parameters", name: "增发低保金标准" };
    expect(refusal(item, { from: "yinchuan", to: "tianjin" })).toEqual({
      kind: "units",
      there: "元/人/月",
      here: "元/户/月",
    });
  });
});
