/** Rules in an order in which each can be computed, and loops told once. */
import { describe, expect, test } from "vitest";
import { holdPolicy } from "../../support/hold-policy.ts";

const derived = (rules: Readonly<Record<string, string>>) =>
  `derived:\n${Object.entries(rules)
    .map(
      ([name, formula]) =>
        `  ${name}:\n    en: a\n    on: 家庭\n    type: boolean\n    formula: ${formula}\n    cite: d.1\n`,
    )
    .join("")}`;

const order = (text: string) => [...(holdPolicy(text).policy?.rules.keys() ?? [])];

/** Each loop's names, as the message lists them. */
function loops(text: string): readonly string[] {
  const circular = holdPolicy(text).diagnostics.filter(
    ({ code }) => code === "compile/circular-rules",
  );
  return circular.map(({ details }) => details.loop ?? "");
}

describe("order", () => {
  test("what is read comes before what reads it, however the author wrote them", () => {
    expect(order(derived({ 甲: "乙 or 丙", 乙: "丙", 丙: "财产符合规定" }))).toEqual([
      "家庭.丙",
      "家庭.乙",
      "家庭.甲",
    ]);
  });

  test("rules that need nothing of each other keep the author's order", () => {
    expect(order(derived({ 丙: "true", 甲: "财产符合规定", 乙: "false" }))).toEqual([
      "家庭.丙",
      "家庭.甲",
      "家庭.乙",
    ]);
  });

  test("a rule knows the parameters that it reaches through others", () => {
    const parameter = `parameters:
  限额: {en: limit, unit: 元/人/月, cite: d.1, values: [{from: 2020-01-01, value: 600, status: published}]}
`;
    const text = parameter + derived({ 甲: "乙", 乙: "限额 > 500", 丙: "财产符合规定" });
    const rules = holdPolicy(text).policy?.rules;
    expect(rules?.get("家庭.甲")?.parameters).toEqual(["限额"]);
    expect(rules?.get("家庭.丙")?.parameters).toEqual([]);
  });

  test("a rule knows the readings that it reaches through others", () => {
    const reading = `readings:
  口径: {question: {zh: 哪种, en: Which?}, options: [宽, 严], default: 宽, cite: d.1}
`;
    const text = reading + derived({ 甲: "乙", 乙: '口径 = "宽"', 丙: "财产符合规定" });
    const rules = holdPolicy(text).policy?.rules;
    expect(rules?.get("家庭.甲")?.readings).toEqual(["口径"]);
    expect(rules?.get("家庭.丙")?.readings).toEqual([]);
    const twice = `${text}${derived({ 丁: '甲 and 口径 = "严" and 戊', 戊: "财产符合规定" }).replace("derived:\n", "")}`;
    expect(holdPolicy(twice).policy?.rules.get("家庭.丁")?.readings).toEqual(["口径"]);
  });
});

test("rules that each need the two before them are looked at once", () => {
  // Looked at anew from each that needs them, thirty such pairs would be looked at a thousand million times.
  const pairs = Array.from({ length: 30 }, (_, i) => {
    const needed = i === 0 ? "财产符合规定" : `左${i - 1} and 右${i - 1}`;
    return [`左${i}`, `右${i}`].map((name) => [name, needed] as const);
  });
  expect(order(derived(Object.fromEntries(pairs.flat().reverse())))).toHaveLength(60);
}, 20_000);

test("a rule that does not compile is needed by nothing, and in no loop", () => {
  const text = derived({ 甲: "乙 and 丙", 乙: "无名 and 甲", 丙: "财产符合规定" });
  expect(loops(text)).toEqual([]);
});

describe("loops", () => {
  test("a rule that reads itself is a loop of one", () => {
    expect(loops(derived({ 甲: "not(甲)" }))).toEqual(["甲 → 甲"]);
  });

  test("a loop is told once, with every rule on it and none beside it", () => {
    const text = derived({ 外: "甲", 甲: "乙", 乙: "丙", 丙: "甲", 另: "财产符合规定" });
    expect(loops(text)).toEqual(["甲 → 乙 → 丙 → 甲"]);
    const { diagnostics } = holdPolicy(text);
    expect(diagnostics[0]?.because.map(({ note }) => note)).toEqual(["乙", "丙"]);
  });

  test("two loops are two faults", () => {
    expect(loops(derived({ 甲: "乙", 乙: "甲", 丙: "丁", 丁: "丙" }))).toEqual([
      "甲 → 乙 → 甲",
      "丙 → 丁 → 丙",
    ]);
  });

  test("a loop through a list of members is one too", () => {
    const member = derived({ 甲: "any(成员.乙)", 乙: "甲" }).replace(
      /乙:\n {4}en: a\n {4}on: 家庭/,
      "乙:\n    en: a\n    on: 成员",
    );
    expect(loops(member)).toEqual(["甲 → 乙 → 甲"]);
  });

  test("an option of a choice that reads another option reads the whole choice", () => {
    const programme = (name: string, when: string) =>
      `  ${name}:\n    en: a\n    on: 家庭\n    cite: d.1\n    eligible:\n      all:\n        - {id: 条件, when: ${when}}\n`;
    const choice =
      "choices:\n  选一: {en: c, options: [低保, 救助], chosen: 申请人选择, cite: d.1}\n";
    const barred = `programmes:\n${programme("低保", "财产符合规定")}${programme("救助", "not(低保)")}`;
    expect(loops(barred)).toEqual([]);
    expect(loops(barred + choice)).toEqual(["救助 → 救助"]);
  });
});
