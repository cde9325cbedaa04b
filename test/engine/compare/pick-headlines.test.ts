import { describe, expect, test } from "vitest";
import { pickHeadlines } from "../../../src/engine/compare/pick-headlines.ts";
import type { PlainAmount, PlainProgramme } from "../../../src/engine/compare/plain.ts";

type Given = Partial<PlainProgramme> & {
  readonly isMonthly?: boolean;
  readonly isOccasional?: boolean;
};

function programme(
  name: string,
  outcome: PlainProgramme["outcome"],
  given: Given = {},
): PlainProgramme {
  const { isMonthly = true, isOccasional = false, ...rest } = given;
  return {
    name,
    en: "",
    outcome,
    needs: [],
    depends: [],
    methods: [],
    assumed: [],
    derivedFrom: [],
    weakest: "published",
    entitlements: [],
    parts: [],
    rule: { cite: [], force: "firm", from: "x", isMonthly, isOccasional },
    ...rest,
  };
}

function paid(value: string, bound: PlainAmount["bound"] = "exact"): { amount: PlainAmount } {
  return { amount: { unit: "元/户/月", value, bound } };
}

const part = { outcome: "discretion", needs: [], depends: [], reasons: [], sums: [] } as const;

describe("the programme that stands for a cell", () => {
  test("is the largest known monthly amount", () => {
    expect(
      pickHeadlines([[programme("甲", "yes", paid("1045")), programme("乙", "yes", paid("1870"))]]),
    ).toEqual(["乙"]);
  });

  test("a known amount comes before a floor, however high, and before an unknown amount", () => {
    const floor = programme("甲", "yes", paid("9000", "floor"));
    const unknown = programme("乙", "yes");
    expect(pickHeadlines([[floor, unknown, programme("丙", "yes", paid("1"))]])).toEqual(["丙"]);
  });

  test("with equal claims the vocabulary's order decides", () => {
    expect(pickHeadlines([[programme("甲", "no"), programme("乙", "no")]])).toEqual(["甲"]);
  });

  test("where it would be a refusal, it is the programme that another region grants", () => {
    const grants = [programme("甲", "no"), programme("乙", "yes", paid("300"))];
    const refuses = [programme("甲", "no"), programme("乙", "silent")];
    expect(pickHeadlines([grants, refuses])).toEqual(["乙", "乙"]);
  });

  test("where another region grants more, it is that one if it is granted here too, its sum unknown", () => {
    const grants = [programme("甲", "yes", paid("1335")), programme("乙", "silent")];
    const open = [programme("甲", "yes"), programme("乙", "yes", paid("40"))];
    expect(pickHeadlines([grants, open])).toEqual(["甲", "甲"]);
    const refuses = [programme("甲", "needs"), programme("乙", "yes", paid("40"))];
    expect(pickHeadlines([grants, refuses])).toEqual(["甲", "乙"]);
    const unsure = [programme("甲", "silent"), programme("乙", "needs")];
    expect(pickHeadlines([grants, unsure])).toEqual(["甲", "甲"]);
  });

  test("a monthly programme comes before a sum paid once, even where only its method is open", () => {
    const stay = { isMonthly: false, isOccasional: true, parts: [part], ...paid("5000") };
    const open = { methods: [{ parameter: "计发方式", options: [] }] };
    const monthly = programme("甲", "yes", open);
    expect(pickHeadlines([[monthly, programme("乙", "yes", stay)]])).toEqual(["甲"]);
    expect(pickHeadlines([[programme("甲", "no"), programme("乙", "yes", stay)]])).toEqual(["乙"]);
  });

  test("one of which no text gives an amount stands behind what an office may grant", () => {
    const both = [programme("甲", "discretion"), programme("乙", "yes")];
    expect(pickHeadlines([both])).toEqual(["甲"]);
    expect(pickHeadlines([[programme("甲", "needs"), programme("乙", "yes")]])).toEqual(["乙"]);
  });

  test("what is not paid monthly counts only where the case brings it", () => {
    const aid = { isMonthly: false, isOccasional: true };
    expect(pickHeadlines([[programme("甲", "no"), programme("乙", "discretion", aid)]])).toEqual([
      "甲",
    ]);
    expect(
      pickHeadlines([
        [programme("甲", "no"), programme("乙", "discretion", { ...aid, parts: [part] })],
      ]),
    ).toEqual(["乙"]);
  });
});
