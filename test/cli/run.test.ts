import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/run.ts";
import { capturedIo } from "../support/captured-io.ts";

const folder = mkdtempSync(join(tmpdir(), "doudi-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Three people, 1,800 a month: 600 a head, below a standard of 1,000. The award is 3 × 1,000 − 1,800 = 1,200. */
const family = {
  household: {
    户籍类别: "城镇",
    财产符合规定: true,
    成员: [
      { 姓名: "户主", 出生日期: "1980-05-01", 月工资: 1800 },
      { 姓名: "妻", 出生日期: "1982-03-02" },
      { 姓名: "子", 出生日期: "2012-09-09", 在读学段: "义务教育" },
    ],
  },
  parameters: { 低保标准: 1000 },
  region: "tianjin",
  date: "2022-03-01",
};

async function runJson(args: readonly string[], value: unknown) {
  const io = capturedIo({ input: JSON.stringify(value), folder });
  const code = await run([...args, "--json"], io);
  return { code, result: JSON.parse(io.written() || "null"), io };
}

async function runLines(args: readonly string[], lines: readonly string[]) {
  const io = capturedIo({ input: lines.join("\n"), folder });
  const code = await run(["--cases", "-", ...args], io);
  const results = io
    .written()
    .split("\n")
    .filter((line) => line !== "");
  return { code, results: results.map((line) => JSON.parse(line)), io };
}

describe("the JSON of one case", () => {
  test("has the keys of the contract, in its order", async () => {
    const { code, result } = await runJson(["--case", "-"], family);
    expect(code).toBe(0);
    const keys = [
      "region",
      "date",
      "spec",
      "values",
      "programmes",
      "choices",
      "checks",
      "deadlines",
      "routes",
      "faults",
      "receipt",
    ];
    expect(Object.keys(result)).toEqual(keys);
    expect(result.spec).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(result.values.人均月收入).toEqual({ value: "600", unit: "元/人/月" });
  });

  test("gives an award with the fen, its unit and its conditions with what they cite", async () => {
    const { result } = await runJson(["--case", "-"], family);
    const dibao = result.programmes.低保;
    expect(dibao).toMatchObject({
      outcome: "yes",
      amount: "1200.00",
      unit: "元/户/月",
      bound: "exact",
      members: null,
    });
    expect(dibao.conditions).toContainEqual({
      id: "收入低于标准",
      result: true,
      cite: ["tj-2022.2.a"],
    });
    expect(Object.keys(dibao).slice(0, 4)).toEqual(["outcome", "amount", "unit", "bound"]);
  });

  test("lists every programme of the vocabulary, silent where no rule is", async () => {
    const { result } = await runJson(["--case", "-"], family);
    expect(result.programmes.低保边缘家庭).toEqual({
      outcome: "silent",
      amount: null,
      unit: null,
      bound: null,
      conditions: [],
      needs: [],
      depends: [],
      members: null,
      entitlements: [],
      assumed: [],
      from: null,
    });
  });

  test("gives one result for each member, in the order of the case", async () => {
    const { result } = await runJson(["--case", "-"], family);
    const { members } = result.programmes.单人户低保;
    expect(members.map(({ member }: { member: number }) => member)).toEqual([0, 1, 2]);
  });

  test("says what turns on a reading, and keeps to a reading that is given", async () => {
    const edge = { ...family, parameters: { 低保标准: 400 } };
    edge.household = structuredClone(family.household);
    Object.assign(edge.household.成员[1] ?? {}, { 重病患者: true });
    // 600 = 1.5 × 400: whether the end of the band counts is left open.
    const open = await runJson(["--case", "-"], edge);
    expect(open.result.programmes.单人户低保).toMatchObject({ outcome: "depends", default: "yes" });
    expect(open.result.programmes.单人户低保.depends).toEqual([
      { reading: "自选区间上限", results: { 含本数: "yes", 不含本数: "no" } },
    ]);
    const fixed = await runJson(["--case", "-", "--reading", "自选区间上限=不含本数"], edge);
    expect(fixed.result.programmes.单人户低保).toMatchObject({ outcome: "no", depends: [] });
  });

  test("names an application in its deadlines and routes", async () => {
    const urgent = {
      application: {
        救助类型: "急难型",
        急难发生在本辖区: true,
        申请时间: "2022-03-01T09:00",
        居住证: true,
      },
      household: { 成员: [{ 姓名: "本人", 出生日期: "1988-07-19" }] },
    };
    const { result } = await runJson(
      ["--case", "-", "--region", "tianjin", "--date", "2022-03-01"],
      urgent,
    );
    expect(result.deadlines).toContainEqual({
      id: "急难型答复",
      application: 0,
      due: "2022-03-02T09:00",
      cite: ["tj-2022.14.b"],
    });
    expect(result.programmes.急难型临时救助.applications).toHaveLength(1);
  });
});

describe("what the command gives outranks the case", () => {
  test("a parameter by --set, for all variants or for one", async () => {
    const plain = await runJson(["--case", "-", "--set", "低保标准=1060"], family);
    expect(plain.result.programmes.低保.amount).toBe("1380.00");
    const other = await runJson(["--case", "-", "--region", "alxa", "--set", "低保标准.农村=900"], {
      ...family,
      parameters: { 低保标准: 1000, 低保计发方式: "按差额" },
    });
    expect(other.result.faults).toEqual([]);
    expect(other.result.programmes.低保.amount).toBe("1200.00");
  });

  test("the region and the date", async () => {
    const { result } = await runJson(
      ["--case", "-", "--region", "alxa", "--date", "2025-10-01"],
      family,
    );
    expect(result).toMatchObject({ region: "alxa", date: "2025-10-01" });
  });
});

describe("faults", () => {
  test("a fact that cannot stand is listed, counts as missing, and the exit is 1", async () => {
    const wrong = { ...family, household: { ...family.household, 户籍类别: "城市" } };
    const { code, result } = await runJson(["--case", "-"], wrong);
    expect(code).toBe(1);
    expect(result.faults).toMatchObject([{ code: "case/unknown-option", path: "户籍类别" }]);
    expect(result.faults[0].message.zh).toBe(
      "“户籍类别”只能是城镇、农村，没有“城市”。是否应为“城镇”？",
    );
  });

  test("so is a parameter or a reading that does not exist", async () => {
    const { code, result } = await runJson(
      ["--case", "-", "--set", "低保准=1", "--reading", "无此口径=甲"],
      family,
    );
    expect(code).toBe(1);
    expect(result.faults.map(({ code }: { code: string }) => code)).toEqual([
      "case/unknown-parameter",
      "case/unknown-reading",
    ]);
  });

  test("a text that is no case is told with its place", async () => {
    const io = capturedIo({ input: "household: [\nexpect:", folder });
    expect(await run(["--case", "-"], io)).toBe(1);
    expect(io.told()).toMatch(/^-:\d+:\d+ error yaml\//);
  });
});

describe("misuse is exit 2", () => {
  const misuses: readonly (readonly string[])[] = [
    [],
    ["--case", "-", "--cases", "-"],
    ["--case", "nowhere.yaml"],
    ["--case", "-", "--set", "低保标准"],
    ["--case", "-", "--set", "=5"],
    ["--case", "-", "--reading", "自选区间上限="],
    ["--case", "-", "--region", "atlantis"],
    ["--case", "-", "--date", "2022-02-30"],
    ["--case", "-", "--colour", "red"],
    ["--case", "-", "--case", "-"],
    ["--case", "-", "--lang", "fr"],
    ["--case"],
    ["stray"],
  ];
  test.each(misuses.map((args) => ({ args })))("run $args", async ({ args }) => {
    const io = capturedIo({ input: JSON.stringify(family), folder });
    expect(await run(args, io)).toBe(2);
    expect(io.written()).toBe("");
    expect(io.told()).not.toBe("");
  });

  test("a case without a date, when the command gives none either", async () => {
    const { date: _, ...undated } = family;
    const { code, io } = await runJson(["--case", "-"], undated);
    expect(code).toBe(2);
    expect(io.told()).toContain("--date");
  });
});

describe("many cases, one a line", () => {
  test("five hundred lines give five hundred results, in order, each as if it were alone", async () => {
    const lines = Array.from({ length: 500 }, (_, index) => {
      const household = structuredClone(family.household);
      Object.assign(household.成员[0] ?? {}, { 月工资: String(index * 10) });
      return JSON.stringify({
        ...family,
        household,
        ...(index % 2 === 0 ? { id: `h${index}` } : {}),
      });
    });
    const { code, results } = await runLines([], lines);
    expect(code).toBe(0);
    expect(results.map((one) => one.case)).toEqual(
      lines.map((_, index) => (index % 2 === 0 ? `h${index}` : index + 1)),
    );
    // 3 × 1,000 − 10 × index while income is below the standard: the last award is 10, at 2,990.
    expect(results.map((one) => one.programmes.低保.amount)).toEqual(
      lines.map((_, index) => (index < 300 ? `${3000 - index * 10}.00` : null)),
    );
    expect(Object.keys(results[0])[0]).toBe("case");
  });

  test("a line that is no case has its faults, and the run goes on", async () => {
    const { code, results } = await runLines(
      [],
      ["{", JSON.stringify(family), "[1]", `{"household": 3}`],
    );
    expect(code).toBe(1);
    expect(results.map((one) => one.faults.map(({ code }: { code: string }) => code))).toEqual([
      ["case/not-json"],
      [],
      ["case/not-a-map"],
      ["schema/wrong-kind"],
    ]);
    expect(results.map((one) => one.case)).toEqual([1, 2, 3, 4]);
  });

  test("region and date come from the command where a line has none, and a line without any is a fault", async () => {
    const { region: _, date: __, ...bare } = family;
    const given = await runLines(
      ["--region", "tianjin", "--date", "2022-03-01"],
      [JSON.stringify(bare)],
    );
    expect(given.results[0].programmes.低保.outcome).toBe("yes");
    const none = await runLines(
      [],
      [JSON.stringify(bare), JSON.stringify({ ...family, region: "atlantis" })],
    );
    expect(none.results.map((one) => one.faults[0].code)).toEqual([
      "case/no-region",
      "case/unknown-region",
    ]);
  });

  test("a line far too long is one fault, and the next is read", async () => {
    const { results } = await runLines(
      [],
      [`{"id": "${"x".repeat(2_000_000)}"}`, JSON.stringify(family)],
    );
    expect(results.map((one) => one.faults.length)).toEqual([1, 0]);
  });
});

describe("for people", () => {
  test("a table in Chinese, and in English", async () => {
    const file = join(folder, "family.json");
    writeFileSync(file, JSON.stringify(family));
    const chinese = capturedIo({ folder });
    expect(await run(["--case", "family.json"], chinese)).toBe(0);
    expect(chinese.written()).toMatch(/低保\s+符合\s+1,200\.00 元\/户\/月/);
    const english = capturedIo({ folder });
    expect(await run(["--case", file, "--lang", "en"], english)).toBe(0);
    expect(english.written()).toMatch(/1,200\.00 yuan\/household\/month/);
  });

  test("--trace adds the reasons, in JSON too", async () => {
    const { result } = await runJson(["--case", "-", "--trace"], family);
    expect(result.trace.低保.reasons.map(({ id }: { id: string }) => id)).toContain("收入低于标准");
    expect(result.trace.低保.sums.at(-1).result.value).toBe("1200");
    const io = capturedIo({ input: JSON.stringify(family), folder });
    await run(["--case", "-", "--trace"], io);
    expect(io.written()).toContain("✓ 收入低于标准");
  });
});
