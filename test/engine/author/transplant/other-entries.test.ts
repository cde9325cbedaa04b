/**
 * Readings, checks, deadlines and routes of one place tried in another: what they do is worked by hand from the clauses,
 * and what cannot be moved says why.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../../../src/cli/check.ts";
import { type MovedItem, maybeDate, transplantEffects } from "../../../../src/engine/index.ts";
import { capturedIo } from "../../../support/captured-io.ts";
import {
  named,
  openedUnder,
  refusal,
  tried,
  type Way,
  written,
} from "../../../support/transplants.ts";

const folder = mkdtempSync(join(tmpdir(), "doudi-"));
afterAll(() => rmSync(folder, { recursive: true }));

const date = "2025-10-01";
const _day = maybeDate(date) ?? 0;
const _title = { zh: "移用试算", en: "Trial" };
const urgent: MovedItem = { section: "deadlines", name: "急难型答复" };
const severe: MovedItem = { section: "readings", name: "重度残疾范围" };
const floor: MovedItem = { section: "checks", name: "特困标准下限" };
const where: MovedItem = { section: "routes", name: "临时救助受理" };
const thirdGrade = "低保边缘家庭，子精神残疾三级";
const outOfWork = "持居住证人员失业，申请急难型救助";
const injured = "本地务工人员意外受伤";
const expenditure = "支出型家庭，拟救助1.5万元";

describe("a deadline of another place", () => {
  test("falls a day after the application where there was none", () => {
    // tj-2022.14.b: 24 hours to answer an urgent application; it was made on 1 October 2025 at nine.
    const way = { from: "tianjin", to: "alxa", isCarrying: true };
    const { effects, carried } = tried(urgent, way, [outOfWork, expenditure]);
    // What the measure covers comes along: Alxa has no rule for which applications are taken.
    expect(carried.map(({ name }) => name)).toEqual(["急难型答复时限", "属急难型受理"]);
    const answers = effects.households.flatMap((one) => one.answers);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ kind: "deadline", name: urgent.name, of: { zh: "申请" } });
    expect(answers[0]?.before).toBeUndefined();
    expect(answers[0]?.after?.value).toEqual({ kind: "date", text: "2025-10-02T09:00" });
    expect(effects.changed).toBe(1);
    expect(effects.answers).toEqual([
      { kind: "deadline", fresh: 1, gone: 0, later: 0, earlier: 0, other: 0 },
    ]);
  });

  test("does not come without the time that it reads", () => {
    expect(refusal(urgent, { from: "tianjin", to: "guangdong" })).toMatchObject({
      kind: "missing-names",
      // Which applications are urgent Guangdong says itself.
      names: [{ kind: "parameters", name: "急难型答复时限" }],
    });
  });

  test("that falls later says by how much", () => {
    // 72 hours in place of 24: two days, by the clock 48 hours.
    const day24 = written(urgent, { from: "tianjin", to: "alxa", isCarrying: true }).text;
    const day72 = day24.replace("value: 24\n", "value: 72\n").replace("[24, 24]", "[24, 72]");
    const { plan: before } = openedUnder("alxa", day24);
    const { plan: after } = openedUnder("alxa", day72);
    const slow = transplantEffects(before, after, named([outOfWork]));
    const fast = transplantEffects(after, before, named([outOfWork]));
    const later = (effects: typeof slow) => effects.households[0]?.answers[0]?.later;
    expect(later(slow)).toEqual({ count: "48", unit: "小时" });
    expect(later(fast)).toEqual({ count: "-48", unit: "小时" });
    expect([slow.answers[0]?.later, fast.answers[0]?.earlier]).toEqual([1, 1]);
  });

  test("of which the text gives no days stays unknown and says for lack of what", () => {
    // tj-2022.7.c: promptly.
    const report: MovedItem = { section: "deadlines", name: "重大变化报告" };
    const way = { from: "tianjin", to: "guangdong", isCarrying: true };
    const { effects } = tried(report, way, ["低保家庭瞒报工资收入"]);
    const [answer] = effects.households[0]?.answers ?? [];
    expect(answer?.after?.value).toBeUndefined();
    expect(answer?.after?.needs).toMatchObject([{ kind: "parameter", name: "变化报告期限" }]);
  });
});

describe("who receives or decides in another place", () => {
  test("takes the place of who does here, for those whom both rules cover", () => {
    // tj-2022.14.b and c: urgent where it happens, expenditure at home; alx-2021.14.c speaks of the urgent type alone.
    const { effects, text } = tried(where, { from: "alxa", to: "tianjin" }, [injured, expenditure]);
    const said = effects.households.map(({ household, answers }) => [
      household,
      ...answers.map(({ before, after }) => [before?.value, after?.value, after?.force]),
    ]);
    expect(said).toContainEqual([
      injured,
      [
        { kind: "word", text: "急难发生地乡镇（街道）" },
        { kind: "word", text: "急难发生地苏木乡镇（街道）" },
        "progressive",
      ],
    ]);
    expect(said).toContainEqual([
      expenditure,
      [{ kind: "word", text: "户籍地乡镇（街道）" }, undefined, undefined],
    ]);
    expect(effects.answers).toEqual([
      { kind: "route", fresh: 0, gone: 1, later: 0, earlier: 0, other: 1 },
    ]);
    // The word comes with its English.
    expect(text).toMatch(/words:\n {2}"急难发生地苏木乡镇（街道）": "[A-Za-z]/);
  });

  test("is for everybody where it comes from, and so here", () => {
    // Tianjin's table has no condition around it; Alxa's rule is for urgent applications alone.
    const way = { from: "tianjin", to: "alxa", isCarrying: true };
    const { text, effects } = tried(where, way, [expenditure]);
    expect(text).toContain("    when: true\n");
    expect(effects.households[0]?.answers[0]).toMatchObject({
      name: where.name,
      after: { value: { text: "户籍地乡镇（街道）" } },
    });
  });
});

describe("a check of another place", () => {
  const levels = (way: Way) =>
    tried(floor, way, []).effects.checks.map(({ variant, before, after }) => [
      variant,
      before?.level,
      after?.level,
      after?.shortfall,
    ]);

  test("is broken by a standard that it finds too low, by the difference", () => {
    // Guangdong asks for 1.6 dibao standards; Tai'an has 1,000 and 860, for tekun people 1,389 and 1,123.
    expect(levels({ from: "guangdong", to: "taian", isCarrying: true })).toEqual([
      ["城镇", undefined, "breach", "211"],
      ["农村", undefined, "breach", "253"],
    ]);
  });

  test("is met by the same standards where it asks for less", () => {
    // 1.3 × 1,000 = 1,300 and 1.3 × 860 = 1,118.
    expect(levels({ from: "tianjin", to: "taian", isCarrying: true })).toEqual([
      ["城镇", undefined, "pass", undefined],
      ["农村", undefined, "pass", undefined],
    ]);
  });

  test("may differ in its weight alone", () => {
    // yc-2021.2.6.b is firm, tj-2022.5.b in principle.
    const { effects } = tried(floor, { from: "yinchuan", to: "tianjin" }, []);
    for (const { before, after } of effects.checks) {
      expect([before?.level, after?.level]).toEqual(["pass", "pass"]);
      expect([before?.force, after?.force]).toEqual(["in-principle", "firm"]);
    }
    expect(effects.checks.length).toBeGreaterThan(0);
    expect(refusal(floor, { from: "yinchuan", to: "alxa" })).toEqual({ kind: "same" });
  });
});

describe("a reading of another place", () => {
  const variant = ["含三级智力精神"];

  test("settles the doubt as it is tried", () => {
    // yc-2021.2.4.d: with grade 3 counted, the son is a unit; how he is paid the text leaves open.
    const { text, effects } = tried(severe, { from: "tianjin", to: "yinchuan", variant }, [
      thirdGrade,
    ]);
    expect(text).toContain("  重度残疾范围:\n    default: 含三级智力精神\n");
    const unit = effects.households[0]?.moved.find(({ programme }) => programme === "单人户低保");
    expect([unit?.before.outcome, unit?.after.outcome]).toEqual(["no", "yes"]);
    expect(unit?.after.amount?.value).toBeUndefined();
  });

  test("opens the choice between two programmes in the band, with its sum", () => {
    // 1,150 a head lies in 1,045 to 1,567.5; low-income aid is 1,045 × 0.3, in whole yuan 314.
    const { effects } = tried(severe, { from: "yinchuan", to: "tianjin", variant }, [thirdGrade]);
    const aid = effects.households[0]?.moved.find(
      ({ programme }) => programme === "低收入家庭救助",
    );
    expect([aid?.before.isChoiceOpen, aid?.after.isChoiceOpen]).toEqual([false, true]);
    expect(aid?.after.amount?.value).toBe("314");
  });

  test("that everybody takes by default changes nothing", () => {
    const way = { from: "tianjin", to: "yinchuan" };
    expect(refusal(severe, way)).toEqual({ kind: "same" });
    expect(refusal(severe, { ...way, variant: ["一级二级"] })).toEqual({ kind: "same" });
  });

  test("that no rule there reads names the rules that do", () => {
    const why = refusal(severe, { from: "tianjin", to: "alxa", variant });
    expect(why).toMatchObject({ kind: "not-read", readers: [{ name: "重度残疾" }] });
  });
});

test("a choice comes with its programmes", () => {
  const item: MovedItem = { section: "choices", name: "低收入救助或单人户低保" };
  const why = refusal(item, { from: "tianjin", to: "alxa" });
  if (why.kind !== "choice") throw new Error(why.kind);
  expect(why.options.map(({ name }) => name)).toEqual(["低收入家庭救助", "单人户低保"]);
});

test.each([
  [urgent, { from: "tianjin", to: "yinchuan", isCarrying: true }],
  [where, { from: "tianjin", to: "taian", isCarrying: true }],
  [
    { section: "routes", name: "临时救助审批" },
    { from: "alxa", to: "tianjin", isCarrying: true },
  ],
  [
    { section: "routes", name: "经济状况核对" },
    { from: "alxa", to: "guangdong" },
  ],
  [floor, { from: "tianjin", to: "taian", isCarrying: true }],
  [severe, { from: "guangdong", to: "tianjin", variant: ["含三级智力精神"] }],
] as const)("%o passes the check of documents", async (item: MovedItem, way: Way) => {
  const { id, text } = written(item, way);
  writeFileSync(join(folder, `${id}.yaml`), text);
  const io = capturedIo({ folder });
  expect(await run(["--json", `${id}.yaml`], io)).toBe(0);
  const own = (JSON.parse(io.written()) as { code: string; file: string }[]).filter(
    ({ file }) => file === `${id}.yaml`,
  );
  expect(own.map(({ code }) => code)).not.toContain("check/words-without-english");
});
