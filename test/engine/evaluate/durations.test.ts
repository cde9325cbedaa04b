import { describe, expect, test } from "vitest";
import { needsOf, programme, run } from "../../support/small-policy.ts";

const granted = `
programmes:
  补助:
    en: aid
    on: 家庭
    cite: 例
    duration:
      start: 起始月
      months: 核定月数
      least: 3
      most: 6
`;

function onDate(date: string, facts: Record<string, string>) {
  const result = run(granted, { household: { 起始月: "2022-01", ...facts } }, date);
  return {
    outcome: programme(result, "补助").outcome,
    needs: needsOf(result, "补助"),
    faults: result.faults.map(({ code }) => code),
  };
}

describe("a period that is granted", () => {
  test("runs to the last day of its last month", () => {
    expect(onDate("2022-04-30", { 核定月数: "4" }).outcome).toBe("yes");
    expect(onDate("2022-05-01", { 核定月数: "4" }).outcome).toBe("no");
    expect(onDate("2021-12-31", { 核定月数: "4" }).outcome).toBe("no");
  });

  test("not stated, matters only between the least and the most", () => {
    expect(onDate("2022-03-31", {}).outcome).toBe("yes");
    expect(onDate("2022-04-01", {})).toMatchObject({ outcome: "needs", needs: ["核定月数"] });
    expect(onDate("2022-07-01", {}).outcome).toBe("no");
  });

  test("outside its limits is a fault, and counts as missing", () => {
    expect(onDate("2022-02-01", { 核定月数: "7" })).toEqual({
      outcome: "needs",
      needs: ["核定月数"],
      faults: ["case/grant-outside-limits"],
    });
    expect(onDate("2022-02-01", { 核定月数: "2" }).faults).toEqual(["case/grant-outside-limits"]);
  });
});
