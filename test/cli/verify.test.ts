import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { differencesOf } from "../../src/cli/differences.ts";
import { run as runCommand } from "../../src/cli/run.ts";
import { run } from "../../src/cli/verify.ts";
import { capturedIo } from "../support/captured-io.ts";

const folder = mkdtempSync(join(tmpdir(), "doudi-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** One person on 600.10 a month against a standard of 1,000: the award is 399.90. */
const facts = `household:
  财产符合规定: true
  成员:
    - {姓名: 某人, 出生日期: 1980-05-01, 月工资: 600.10}
parameters: {低保标准: 1000}
`;
const head = "region: tianjin\ndate: 2022-03-01\n";

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

/** What `run` says of the case. */
async function resultOf(args: readonly string[] = [], caseText = head + facts) {
  const io = capturedIo({ folder });
  await runCommand(["--case", file("case.yaml", caseText), "--json", ...args], io);
  return JSON.parse(io.written());
}

async function verify(name: string, ...args: readonly string[]) {
  const io = capturedIo({ folder });
  const code = await run([name, ...args], io);
  return { code, io };
}

async function verifyJson(value: unknown) {
  const { code, io } = await verify(file("result.json", JSON.stringify(value)), "--json");
  return { code, found: JSON.parse(io.written()) };
}

const yamlReceipt = (receipt: object) => `receipt: ${JSON.stringify(receipt)}\n`;

test("a result without its facts says how to keep them", async () => {
  const { code, io } = await verify(file("result.json", JSON.stringify(await resultOf())));
  expect(code).toBe(1);
  expect(io.told()).toMatch(
    /^“.*result\.json”只有结果，没有推演所用的事实.*run --json --facts.*\n$/,
  );
});

describe("a result with its facts", () => {
  test("is worked out again and found equal, whatever the command gave in the case's place", async () => {
    const args = ["--facts", "--date", "2022-04-01", "--set", "低保标准=900"];
    const { code, found } = await verifyJson(await resultOf(args));
    expect(found.differences).toEqual([]);
    expect(found.equal).toBe(true);
    expect(code).toBe(0);
  });

  test("an amount that someone changed is named with both figures", async () => {
    const result = await resultOf(["--facts"]);
    expect(result.programmes.低保.amount).toBe("399.90");
    result.programmes.低保.amount = "499.90";
    const { code, found } = await verifyJson(result);
    expect(code).toBe(1);
    expect(found.differences).toEqual([
      { path: "programmes.低保.amount", stated: "499.90", now: "399.90" },
    ]);
  });

  test("facts that someone changed are told by their hash, and by what follows from them", async () => {
    const result = await resultOf(["--facts"]);
    result.facts.household.成员[0].月工资 = "500.10";
    const { code, found } = await verifyJson(result);
    expect(code).toBe(1);
    expect(found.receipt.facts.equal).toBe(false);
    expect(found.receipt.result.equal).toBe(false);
    expect(found.receipt.spec.equal).toBe(true);
    expect(found.differences).toContainEqual({
      path: "programmes.低保.amount",
      stated: "399.90",
      now: "499.90",
    });
  });

  test("another text of the policy, and another engine, are named", async () => {
    const result = await resultOf(["--facts"]);
    result.receipt.spec = result.receipt.spec.replace(/.$/, "x");
    result.receipt.engine = "0.0.9";
    const { code, found } = await verifyJson(result);
    expect(code).toBe(1);
    const parts = Object.entries<{ equal: boolean }>(found.receipt);
    expect(parts.filter(([, { equal }]) => !equal).map(([part]) => part)).toEqual([
      "engine",
      "spec",
    ]);
  });
});

describe("a result under a proposal", () => {
  const args = ["--date", "2026-07-01", "--proposal", "tianjin-standard-2026"];
  const caseText = head + facts.replace(/^parameters.*\n/m, "");

  test("is worked out under the proposal that it names", async () => {
    const result = await resultOf([...args, "--facts"], caseText);
    expect(result.receipt.proposals).toEqual([expect.stringMatching(/^sha256:[0-9a-f]{64}$/)]);
    const { code, found } = await verifyJson(result);
    expect(found.differences).toEqual([]);
    expect(code).toBe(0);
    const without = await verifyJson({ ...result, proposals: [] });
    expect(without.code).toBe(1);
    expect(without.found.receipt.proposals.equal).toBe(false);
  });

  test("a case with its receipt is verified under the proposal that the command names", async () => {
    const { receipt } = await resultOf(args, caseText);
    const own = caseText.replace("2022-03-01", "2026-07-01") + yamlReceipt(receipt);
    const name = file("p.yaml", own);
    expect((await verify(name, "--proposal", "tianjin-standard-2026")).code).toBe(0);
    expect((await verify(name)).code).toBe(1);
    expect((await verify(name, "--proposal", "none")).code).toBe(2);
  });
});

describe("a case with a receipt", () => {
  test("is worked out again and found equal, in YAML and in JSON", async () => {
    const { receipt } = await resultOf();
    const yaml = await verify(file("a.yaml", head + facts + yamlReceipt(receipt)));
    expect(yaml.io.told()).toBe("");
    expect(yaml.code).toBe(0);
    const household = `{"财产符合规定": true, "成员": {"姓名": "某人", "出生日期": "1980-05-01", "月工资": 600.10}}`;
    const same = `{"region": "tianjin", "date": "2022-03-01", "household": ${household.replace(/\{"姓名.*?\}/, "[$&]")}, "parameters": {"低保标准": 1000}, "receipt": ${JSON.stringify(receipt)}}`;
    expect((await verify(file("a.json", same))).code).toBe(0);
  });

  test("one fen more of income is another case", async () => {
    const { receipt } = await resultOf();
    const other = facts.replace("600.10", "600.11");
    const { code, io } = await verify(file("b.yaml", head + other + yamlReceipt(receipt)));
    expect(code).toBe(1);
    const lines = io.written().split("\n");
    const unequal = lines.filter((line) => line.includes("  不一致  "));
    expect(unequal.map((line) => line.slice(0, 2))).toEqual(["事实", "结果"]);
  });

  test("a part that the receipt leaves out is not as it should be", async () => {
    const { receipt } = await resultOf();
    const { result: _, ...others } = receipt;
    expect((await verify(file("c.yaml", head + facts + yamlReceipt(others)))).code).toBe(1);
  });
});

describe("what cannot be verified", () => {
  test("a file without a receipt, one that is no case, and one on a region that is not there", async () => {
    for (const text of [head + facts, "[1]", "household: [", '{"facts": {}, "receipt": {}}']) {
      const { code, io } = await verify(file("d.yaml", text));
      expect(code).toBe(1);
      expect(io.told()).not.toBe("");
      expect(io.written()).toBe("");
    }
  });

  test("no file, two files, and a file that is not there are misuse", async () => {
    file("e.yaml", "");
    for (const args of [[], ["e.yaml", "e.yaml"], ["none.yaml"]])
      expect(await run(args, capturedIo({ folder }))).toBe(2);
  });
});

describe("differences", () => {
  test("are told at the innermost place, and a part that only one side has as one", () => {
    const stated = { a: { b: ["1", "2"], c: null }, d: { e: 1 } };
    const now = { a: { b: ["1", "3"], c: null }, f: "" };
    expect(differencesOf(stated, now)).toEqual([
      { path: "a.b.1", stated: "2", now: "3" },
      { path: "d", stated: { e: 1 } },
      { path: "f", now: "" },
    ]);
  });
});
