import { describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { capturedIo } from "../support/captured-io.ts";

/** 3,037 a month for three, at a standard of 1,000: 37 yuan a month above the line. */
const family = {
  household: {
    财产符合规定: true,
    成员: [{ 出生日期: "1980-05-01", 月工资: 3037 }, { 出生日期: "1982-03-02" }, {}],
  },
  parameters: { 低保标准: 1000 },
  region: "tianjin",
  date: "2022-03-01",
};

async function asked(flags: readonly string[], household: object = family.household) {
  const io = capturedIo({ input: JSON.stringify({ ...family, household }) });
  const code = await run(["--case", "-", ...flags], io);
  return { code, text: io.written() };
}

describe("run with questions about the result", () => {
  test("without a flag none of them is there", async () => {
    const result = JSON.parse((await asked(["--json"])).text);
    for (const key of ["whatIf", "bounds", "certificates"]) expect(result).not.toHaveProperty(key);
  });

  test("--what-if says how far the wage has to fall, what turns and what is paid then", async () => {
    const { whatIf } = JSON.parse((await asked(["--json", "--what-if"])).text);
    expect(whatIf.低保.changes).toContainEqual({
      fact: "月工资",
      path: "成员[0]",
      from: "3037",
      to: "2999.99",
      change: "-37.01",
      unit: "元/人/月",
      kind: "outcome",
      outcome: "yes",
      amount: "0.01",
      turned: [
        { kind: "condition", id: "收入低于标准", from: "no", to: "yes", cite: ["tj-2022.2.a"] },
      ],
    });
    expect(whatIf.单人户低保.members[1]).toMatchObject({
      member: 1,
      changes: expect.arrayContaining([
        expect.objectContaining({ fact: "重病患者", path: "成员[1]", to: true, outcome: "yes" }),
      ]),
    });
  });

  test("--bounds says what an undecided result can be, and what to ask for", async () => {
    const { 财产符合规定: _, ...unsure } = { ...family.household, 收入豁免: 100 };
    const { bounds } = JSON.parse((await asked(["--json", "--bounds"], unsure)).text);
    // 3,000 less 2,937.
    expect(bounds.低保).toEqual({
      outcomes: ["yes", "no"],
      least: "63.00",
      most: "63.00",
      unit: "元/户/月",
      exact: true,
      needs: [{ kind: "fact", name: "财产符合规定", path: "", outcomesLeft: "1", spreadLeft: "0" }],
    });
  });

  test("--certificate gives the fraction, the rounding and two recomputations", async () => {
    const household = { ...family.household, 收入豁免: 100 };
    const { certificates } = JSON.parse((await asked(["--json", "--certificate"], household)).text);
    expect(certificates.低保).toMatchObject({
      exact: "63/1",
      value: "63",
      bound: "exact",
      recomputations: [
        { method: "fractions", value: "63", agrees: true },
        { method: "scaled-integers", value: "63", agrees: true },
      ],
    });
  });

  test("for people, in both languages", async () => {
    const flags = ["--what-if", "--bounds", "--certificate"];
    const chinese = (await asked(flags)).text;
    expect(chinese).toContain("成员[0].月工资减少 37.01 元/人/月（至 2,999.99） → 符合");
    expect(chinese).toContain("由此转变：收入低于标准 [tj-2022.2.a]");
    const english = (await asked([...flags, "--lang", "en"])).text;
    expect(english).toContain("lower by 37.01 yuan/person/month (to 2,999.99)");
    expect(english).toContain("What is missing, and what the result can be");
  });
});
