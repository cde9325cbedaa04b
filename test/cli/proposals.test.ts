/** `doudi run --proposal`, worked by hand on the shipped Tianjin example: a standard of 1,097 from July 2026. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { capturedIo } from "../support/captured-io.ts";

const folder = mkdtempSync(join(tmpdir(), "doudi-"));
afterAll(() => rmSync(folder, { recursive: true }));
const example = ["--proposal", "tianjin-standard-2026"];

/** Two people on 1,800 a month, 900 a head, certified as a low-income family. */
const couple = {
  // Low-income aid beside dibao is a matter of reading: here it is had, so that one couple shows both amounts.
  readings: { 低收入救助与低保: "可并享" },
  household: {
    财产符合规定: true,
    认定低收入家庭: true,
    成员: [{ 出生日期: "1980-05-01", 月工资: 1800 }, { 出生日期: "1982-03-02" }],
  },
};

async function runOn(date: string, words: readonly string[] = example, region = "tianjin") {
  const io = capturedIo({
    input: JSON.stringify(region === "tianjin" ? couple : { household: couple.household }),
    folder,
  });
  const args = ["--region", region, "--date", date, "--case", "-", "--json", ...words];
  const code = await run(args, io);
  return { code, result: JSON.parse(io.written() || "null"), io };
}

/** A proposal for a standard of Tianjin, written beside the test. */
function proposal(id: string, standard: number): readonly string[] {
  const text = `spec: 1
id: ${id}
changes: tianjin
title: {zh: 提标, en: raise}
from: 2026-07-01
documents:
  案: {title: {zh: 案, en: draft}}
parameters:
  低保标准: {value: ${standard}, cite: 案}
`;
  writeFileSync(join(folder, `${id}.yaml`), text);
  return ["--proposal", `${id}.yaml`];
}

describe("under the example", () => {
  test("dibao pays 2 × 1,097 − 1,800 = 394, and low-income aid 0.3 × 1,097 = 329.1, up to 330", async () => {
    const { code, result } = await runOn("2026-07-01");
    expect(code).toBe(0);
    expect(result.proposals).toEqual(["tianjin-standard-2026"]);
    expect(Object.keys(result).slice(0, 4)).toEqual(["region", "date", "spec", "proposals"]);
    expect(result.programmes.低保).toMatchObject({ amount: "394.00", assumed: ["低保标准"] });
    expect(result.programmes.低收入家庭救助).toMatchObject({ amount: "330.00" });
  });

  test("the day before, the whole result is that of the region: 290, and 313.5 up to 314", async () => {
    const { result } = await runOn("2026-06-30");
    expect(result).toEqual((await runOn("2026-06-30", [])).result);
    expect(result.programmes.低保.amount).toBe("290.00");
    expect(result.programmes.低收入家庭救助.amount).toBe("314.00");
    expect(result).not.toHaveProperty("proposals");
  });

  test("the receipt names the proposal's text beside the region's", async () => {
    const [base, under] = [await runOn("2026-07-01", []), await runOn("2026-07-01")];
    expect(under.result.receipt.spec).toBe(base.result.receipt.spec);
    expect(base.result.receipt.proposals).toEqual([]);
    expect(under.result.receipt.proposals).toHaveLength(1);
  });

  test("a case of another region is a fault, for the proposal could not be heeded", async () => {
    const { code, result } = await runOn("2026-07-01", example, "alxa");
    expect(code).toBe(1);
    expect(result.faults).toMatchObject([{ code: "case/stray-proposal", path: "region" }]);
  });
});

test("at 1,200 the tekun floor is missed by 1.3 × 1,200 − 1,530 = 30 in the country alone, a warning", async () => {
  const { code, result } = await runOn("2026-07-01", proposal("high", 1200));
  expect(code).toBe(0);
  const floors = result.checks.filter(({ id }: { id: string }) => id === "特困标准下限");
  expect(floors.filter(({ result }: { result: boolean }) => !result)).toEqual([
    {
      id: "特困标准下限",
      variant: "农村·否",
      result: false,
      force: "in-principle",
      level: "warning",
      shortfall: "30",
    },
  ]);
});

test("two proposals for one standard are not run, and the clash is told with both places", async () => {
  const { code, result, io } = await runOn("2026-07-01", [
    ...proposal("one", 1100),
    ...proposal("two", 1200),
  ]);
  expect(code).toBe(1);
  expect(result.faults).toMatchObject([{ code: "case/broken-policy" }]);
  const told = JSON.parse(io.told());
  const clash = told.find(({ code }: { code: string }) => code === "spec/conflicting-changes");
  expect([clash.file, clash.because[0].file]).toEqual(["two.yaml", "one.yaml"]);
});

test("in Alxa the care floors of 2270 × 65% and 25%, which the standards of 2026 miss, are kept", async () => {
  const levels = async (words: readonly string[]) => {
    const { result } = await runOn("2026-07-01", words, "alxa");
    const checks = result.checks.filter(({ id }: { id: string }) => id === "照料护理标准下限");
    return checks.map(({ level, shortfall }: Record<string, string>) => [level, shortfall]);
  };
  expect(await levels([])).toEqual([
    ["breach", "72.5"],
    ["breach", "188.5"],
  ]);
  expect(await levels(["--proposal", "alxa-care-2026"])).toEqual([
    ["pass", undefined],
    ["pass", undefined],
  ]);
});

test("a proposal that is not there is misuse", async () => {
  expect((await runOn("2026-07-01", ["--proposal", "nowhere"])).code).toBe(2);
});
