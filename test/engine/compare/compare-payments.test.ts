import { describe, expect, test } from "vitest";
import { comparePayments, rankDifferences } from "../../../src/engine/compare/compare-payments.ts";
import type { PlainHousehold } from "../../../src/engine/compare/describe-household.ts";
import type { PlainChoice, PlainProgramme } from "../../../src/engine/compare/plain.ts";

function household(
  programme: Partial<PlainProgramme>,
  choices: readonly PlainChoice[] = [],
): PlainHousehold {
  const base: PlainProgramme = {
    name: "低保",
    en: "dibao",
    outcome: "yes",
    needs: [],
    depends: [],
    methods: [],
    assumed: [],
    derivedFrom: [],
    weakest: "published",
    entitlements: [],
    parts: [],
    rule: {
      cite: [],
      force: "firm",
      from: "x",
      isMonthly: true,
      isOccasional: false,
      choice: "二选一",
    },
  };
  return { programmes: [{ ...base, ...programme }], choices, answers: [], faults: [] };
}

const amount = (value: string, bound: "exact" | "floor" = "exact") => ({
  amount: { unit: "元/户/月", value, bound },
});
const rowsOf = (...described: readonly PlainHousehold[]) =>
  comparePayments(
    "甲户",
    described.map((one, index) => ({ region: `r${index}`, described: one })),
  );

describe("monthly payments", () => {
  test("the difference is that between most and least, to the fen", () => {
    const [row] = rowsOf(
      household(amount("1335.5")),
      household(amount("1365")),
      household(amount("1000.01")),
    );
    expect(row?.difference?.value).toBe("364.99");
    expect([row?.difference?.most.region, row?.difference?.least.region]).toEqual(["r1", "r2"]);
  });

  test("an option of an open choice is not yet the household's", () => {
    const open: PlainChoice = {
      name: "二选一",
      en: "",
      options: ["低保"],
      open: "yes",
      because: [],
      cite: [],
    };
    expect(rowsOf(household(amount("314"), [open]))).toEqual([]);
    expect(rowsOf(household(amount("314"), [{ ...open, chosen: "低保" }]))).toHaveLength(1);
    expect(rowsOf(household(amount("314"), [{ ...open, open: "no" }]))).toHaveLength(1);
  });

  test("a floor is no payment, and silence is not zero", () => {
    const [row] = rowsOf(
      household(amount("1")),
      household(amount("900", "floor")),
      household({ outcome: "silent" }),
    );
    expect(row?.payments.map((one) => (one.kind === "paid" ? one.value : one.why))).toEqual([
      "1",
      "bound",
      "outcome",
    ]);
    expect(row?.difference).toBeUndefined();
  });

  test("the greatest difference comes first; none is left out but zero", () => {
    const small = rowsOf(household(amount("1")), household(amount("2")));
    const great = rowsOf(household(amount("1")), household(amount("10")));
    const none = rowsOf(household(amount("5")), household(amount("5")));
    expect(
      rankDifferences([...small, ...none, ...great]).map(({ difference }) => difference?.value),
    ).toEqual(["9", "1"]);
  });
});
