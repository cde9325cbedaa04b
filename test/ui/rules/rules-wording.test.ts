/** What cells say in words, and formulas for people who read no formulas. */
import { expect, test } from "vitest";
import type { MovedAnswer, MovedName, PlainAnswer } from "../../../src/engine/index.ts";
import { householdsEn } from "../../../src/text/compare/households-en.ts";
import { householdsZh } from "../../../src/text/compare/households-zh.ts";
import { en } from "../../../src/text/en.ts";
import { formulaWords } from "../../../src/text/rules/formula-words.ts";
import { rulesEn } from "../../../src/text/rules/rules-en.ts";
import { rulesZh } from "../../../src/text/rules/rules-zh.ts";
import { zh } from "../../../src/text/zh.ts";
import { isTextMissing, wordingOfRules } from "../../../src/ui/rules/rules-wording.ts";
import { answerLine, checkLines } from "../../../src/ui/rules/tried/answer-words.ts";
import { limitWords, whyNot } from "../../../src/ui/rules/tried/tried-words.ts";

const english: Readonly<Record<string, string>> = { 低保标准: "dibao standard", 分档: "tiers" };
const name = (one: string) => english[one] ?? one;

test("a formula has the signs and the names that people read, and options are said in quotes", () => {
  const formula = 'if 方式 = "分档" then 0 else 低保标准 * 2 >= 1';
  expect(formulaWords(formula, name, "zh")).toBe("若 方式 = “分档” 则 0 否则 低保标准 × 2 ≥ 1");
  expect(formulaWords("not(低保标准 / 2 != 1)", name, "en")).toBe("not(dibao standard ÷ 2 ≠ 1)");
  expect(formulaWords('方式 = "分档"', name, "en")).toBe('方式 = "tiers"');
});

const policy = {
  id: "north",
  title: { zh: "北市", en: "North" },
  seal: { zh: "北", en: "N", series: 1 },
  specHash: "",
  isBeforeVersion: false,
  clauseCount: 0,
  clauses: {},
  documents: {},
  assumptions: {},
  readings: {},
  english: {},
};

test("silence of a place whose text is not at hand is no silence", () => {
  const title = { zh: "解读", en: "Interpretation" };
  const document = { title, isOutside: false, from: "north" };
  const told = (form: "measures" | "interpretation") =>
    isTextMissing({ ...policy, origin: "paper", documents: { paper: { ...document, form } } });
  expect(told("interpretation")).toBe(true);
  expect(told("measures")).toBe(false);
  expect(isTextMissing(policy)).toBe(false);
});

test("why a rule cannot be moved is said with both units", () => {
  const south = { ...policy, id: "south", title: { zh: "南市", en: "South" } };
  const text = { ...zh, rules: { ...zh.rules, ...rulesZh }, documents: householdsZh.documents };
  const addresses = { clauses: "/clauses/", draft: "/draft/" };
  const wording = wordingOfRules([policy, south], [], { text, locale: "zh", addresses });
  const refused = { kind: "units", there: "元/人/月", here: "元/户/月" } as const;
  const name = { zh: "标准", en: "standard" };
  const row = (section: "parameters" | "readings") => ({
    id: `${section}/标准`,
    section,
    name,
    entry: name.zh,
    cells: [],
  });
  const tried = { from: "north", row: row("parameters") };
  expect(whyNot({ id: "south", refused }, tried, wording)).toBe(
    "单位或选项不同，不能移用：北市为元/人/月，南市为元/户/月。可在起草页按南市的写法折算成方案。",
  );
  expect(whyNot({ id: "south", moved: [] }, tried, wording)).toBeUndefined();
  const unread = (readers: readonly MovedName[]) =>
    whyNot({ id: "south", refused: { kind: "not-read", readers } }, tried, wording);
  expect(unread([{ kind: "derived", name: "补助", en: "aid" }])).toContain(
    "可改为移用用到它的“补助”",
  );
  expect(unread([])).toContain("须先在起草页写出用到它的规则");
  const same = { id: "south", refused: { kind: "same" } } as const;
  expect(whyNot(same, { ...tried, row: row("readings") }, wording)).toContain(
    "可在上面另选一种口径",
  );
});

test("a limit that is not kept is said with names in the reader's language", () => {
  const names = { 下限: "floor", 城镇: "urban", 农村: "rural", 是: "yes" };
  const south = { ...policy, id: "south", english: names };
  const details = {
    check: "下限",
    variant: "城镇·是, 农村",
    least: "20",
    shortfall: "1203.5",
    date: "2026-07-01",
  };
  const told = (locale: "zh" | "en", code: `check/${string}`) => {
    const text =
      locale === "zh"
        ? { ...zh, rules: { ...zh.rules, ...rulesZh }, documents: householdsZh.documents }
        : { ...en, rules: { ...en.rules, ...rulesEn }, documents: householdsEn.documents };
    const addresses = { clauses: "/clauses/", draft: "/draft/" };
    const wording = wordingOfRules([south], [], { text, locale, addresses });
    return limitWords({ code, details }, "south", wording);
  };
  expect(told("en", "check/breached-limit")).toBe(
    "From 2026-07-01 it breaks “floor” (urban·yes, rural), by 20 to 1,203.5.",
  );
  expect(told("zh", "check/missed-limit")).toBe(
    "自 2026-07-01 起达不到“下限”（城镇·是、农村），相差 20 至 1,203.5；该项属原则性要求。",
  );
});

function speaking(locale: "zh" | "en") {
  const south = { ...policy, id: "south", english: { 答复: "answer", 街道: "subdistrict" } };
  const text =
    locale === "zh"
      ? { ...zh, rules: { ...zh.rules, ...rulesZh }, documents: householdsZh.documents }
      : { ...en, rules: { ...en.rules, ...rulesEn }, documents: householdsEn.documents };
  const addresses = { clauses: "/clauses/", draft: "/draft/" };
  return wordingOfRules([south], [], { text, locale, addresses });
}

test("a deadline says how much later it falls, and what has none says so", () => {
  const due = (text: string): PlainAnswer => ({
    kind: "deadline",
    name: "答复",
    en: "",
    force: "firm",
    value: { kind: "date", text },
    needs: [],
    isSilent: false,
    depends: [],
    cite: [],
  });
  const answer: MovedAnswer = {
    kind: "deadline",
    name: "答复",
    en: "answer",
    before: due("2025-10-02T09:00"),
    after: due("2025-10-02T08:00"),
    later: { count: "-1", unit: "小时" },
  };
  const line = answerLine(answer, speaking("zh"));
  expect([line.before, line.after]).toEqual(["2025-10-02 09:00", "2025-10-02 08:00"]);
  expect(line.change).toBe("早 1 小时");
  expect(answerLine(answer, speaking("en")).change).toBe("1 hour earlier");
  const { before: _, later: __, ...fresh } = answer;
  expect(answerLine(fresh, speaking("en"))).toMatchObject({ before: "none", change: "new" });
});

test("variants that a check finds alike stand in one row", () => {
  const broken = { level: "breach", force: "firm", shortfall: "211", needs: [] } as const;
  const checks = ["城镇", "农村"].map((variant) => ({
    name: "下限",
    en: "floor",
    variant,
    after: broken,
  }));
  const [line, ...rest] = checkLines(checks, speaking("zh"));
  expect(rest).toEqual([]);
  expect(line).toMatchObject({ of: "城镇、农村", before: "无此校验", after: "违反，相差 211" });
});
