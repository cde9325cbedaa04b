/** `doudi cost`: the same figures as the screen's, as JSON and as lines, and what is asked wrongly. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { dispatch } from "../../src/cli/main.ts";
import { capturedIo } from "../support/captured-io.ts";
import { thousandths } from "../support/costed.ts";

const base = ["cost", "--region", "alxa", "--population", "alxa", "--size", "200", "--seed", "3"];

test("parts sum to the difference, and lines tell the same", async () => {
  const io = capturedIo();
  expect(await dispatch([...base, "--set", "低保标准=1110", "--json"], io)).toBe(0);
  const { population, proposals } = JSON.parse(io.written());
  expect(population).toMatchObject({ id: "alxa", isSynthetic: true, size: 200, seed: 3 });
  const [{ comparison }] = proposals;
  const sum = comparison.parts.reduce(
    (all: bigint, { shown }: { shown: string }) => all + thousandths(shown),
    0n,
  );
  expect(sum).toBe(thousandths(comparison.shown));
  const told = capturedIo();
  expect(await dispatch([...base, "--set", "低保标准=1110"], told)).toBe(0);
  expect(told.written()).toContain("合成人口");
  // A model is known to three digits; households and people are whole.
  expect(told.written()).toMatch(/^全年增支 ≈[\d,.]+万元/m);
  expect(told.written()).not.toMatch(/\d\.\d+ [户人]/);
});

test("without a proposal, or with one that cannot be set, it is a misuse", async () => {
  for (const args of [[], ["--set", "低保标准=x"], ["--set", "无=1"], ["--proposal", "nothing"]]) {
    const io = capturedIo();
    expect(await dispatch([...base, ...args], io)).toBe(2);
    expect(io.told()).not.toBe("");
  }
});

test("a proposal that begins after the day costs nothing, and the day to give is told", async () => {
  const told = capturedIo();
  const asked = [...base, "--proposal", "alxa-care-2026", "--date"];
  expect(await dispatch([...asked, "2026-06-30"], told)).toBe(0);
  expect(told.written()).toContain("--date 2026-07-01");
  const json = capturedIo();
  expect(await dispatch([...asked, "2026-06-30", "--json"], json)).toBe(0);
  const [early] = JSON.parse(json.written()).proposals;
  expect([early.startsOn, early.comparison.shown]).toEqual(["2026-07-01", "0.00"]);
  const then = capturedIo();
  expect(await dispatch([...asked, "2026-07-01"], then)).toBe(0);
  expect(then.written()).not.toContain("--date");
});

describe("one's own households", () => {
  const folder = mkdtempSync(join(tmpdir(), "doudi-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const people = [
    "户号,权重,户籍类别,常住人口,财产符合规定,家庭其他月收入,姓名,月工资,在享低保",
    "1,3,城镇,是,是,0,甲,500,是",
    "1,3,城镇,是,是,0,乙,0,是",
    "2,1,乡下,是,是,0,丙,0,是",
  ];
  const asked = (file: string) => [
    ...["cost", "--region", "alxa", "--date", "2025-01-31", "--microdata", file],
    ...["--nobody", "义务人,申请,就诊", "--set", "低保标准=1110"],
  ];
  const cost = async (...args: readonly string[]) => {
    const io = capturedIo({ folder });
    return { code: await dispatch([...args], io), out: io.written(), told: io.told() };
  };

  test("are worked out as they stand, by their weights, and those left out are told", async () => {
    writeFileSync(join(folder, "own.csv"), people.join("\n"));
    const { code, out } = await cost(...asked("own.csv"), "--json");
    expect(code).toBe(1);
    const { population, fit, proposals } = JSON.parse(out);
    expect(population).toMatchObject({ isSynthetic: false, size: 1, read: 3, used: 2 });
    expect(fit).toEqual([]);
    const { comparison } = proposals[0];
    const { gain, loss, same, unknown } = comparison.classes;
    const all = [gain, loss, same, unknown].reduce((sum, one) => sum + Number(one.households), 0);
    expect(all).toBe(3);
    const told = await cost(...asked("own.csv"));
    expect(told.out).toContain("自有数据");
    expect(told.out).not.toContain("合成人口，");
    expect(told.told).toContain("乡下");
  });

  test("have a day that is said, and no size or seed", async () => {
    writeFileSync(join(folder, "own.csv"), people.slice(0, 3).join("\n"));
    expect((await cost(...asked("own.csv"))).code).toBe(0);
    expect((await cost(...asked("own.csv"), "--size", "5")).code).toBe(2);
    expect((await cost(...asked("own.csv").filter((word) => !/date|2025/.test(word)))).code).toBe(
      2,
    );
    expect((await cost(...asked("lost.csv"))).code).toBe(2);
  });
});
