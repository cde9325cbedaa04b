/** A programme as other rules see it: a truth value, an amount, and an option of a choice. */
import { describe, expect, test } from "vitest";
import { type CaseData, textFromRational } from "../../../../src/engine/index.ts";
import { programme, run } from "../../../support/small-policy.ts";

const readers = `derived:
  得: {en: t, on: 家庭, type: boolean, cite: 例, formula: 补助}
  额: {en: a, on: 家庭, unit: 元/户/月, cite: 例, formula: 补助.金额}
`;
const aid = (rest: string) =>
  `programmes:\n  补助:\n    en: aid\n    on: 家庭\n    cite: 例\n${rest}`;
const paid = "    amount: {unit: 元/户/月, formula: 月收入}\n";
const ifCompliant = "    eligible:\n      all:\n        - 财产符合规定\n";

/** What a rule that reads the programme sees: its truth and its amount, or what is missing. */
function seen(sections: string, household: CaseData["household"]) {
  const { values } = run(readers + sections, { household });
  return values.map(({ result }) => {
    const value = result?.value;
    if (value === undefined) return result?.missing.map(({ kind, name }) => `${kind} ${name}`);
    return typeof value === "object" ? textFromRational(value) : value;
  });
}
const ok = { 财产符合规定: true as never, 月收入: "7" };

describe("seen by another rule", () => {
  test.for<
    [
      what: string,
      sections: string,
      household: CaseData["household"],
      truth: unknown,
      amount: unknown,
    ]
  >([
    ["met", ifCompliant + paid, ok, true, "7"],
    [
      "not met, it pays nothing",
      ifCompliant + paid,
      { ...ok, 财产符合规定: false as never },
      false,
      "0",
    ],
    [
      "silent, it pays nothing",
      `    scope: 财产符合规定\n${paid}`,
      { ...ok, 财产符合规定: false as never },
      false,
      "0",
    ],
    [
      "lacking a fact",
      ifCompliant + paid,
      { 月收入: "7" },
      ["fact 财产符合规定"],
      ["fact 财产符合规定"],
    ],
    [
      "lacking its scope's fact",
      `    scope: 财产符合规定\n${paid}`,
      { 月收入: "7" },
      ["fact 财产符合规定"],
      ["fact 财产符合规定"],
    ],
    [
      "what the authority may grant",
      `    force: may\n${ifCompliant}${paid}`,
      ok,
      ["rule 补助"],
      ["rule 补助"],
    ],
    [
      "left to a regulation",
      `    force: by-regulation\n${ifCompliant}${paid}`,
      ok,
      ["rule 补助"],
      ["rule 补助"],
    ],
    [
      "met, and its amount unknown",
      ifCompliant + paid,
      { 财产符合规定: true as never },
      true,
      ["fact 月收入"],
    ],
    [
      "met, with a floor alone, which is no payment",
      `${ifCompliant}    amount: {unit: 元/户/月, floor: 月收入}\n`,
      ok,
      true,
      [],
    ],
  ])("%s", ([, sections, household, truth, amount]) => {
    expect(seen(aid(sections), household)).toEqual([truth, amount]);
  });

  test("on members: each by itself, and what the household's rule reads of them", () => {
    const sections = `programmes:
  补助:
    en: aid
    on: 成员
    cite: 例
    eligible:
      all:
        - 重病
    amount: {unit: 元/人/月, formula: 月工资}
derived:
  有人得: {en: t, on: 家庭, type: boolean, cite: 例, formula: any(成员.补助)}
  共得: {en: a, on: 家庭, unit: 元/户/月, cite: 例, formula: sum(成员.补助.金额)}
  自得: {en: o, on: 成员, unit: 元/人/月, cite: 例, formula: 补助.金额}
`;
    const members = [{ 重病: true as never, 月工资: "5" }, { 月工资: "9" }];
    const { values } = run(sections, { household: { 成员: members } });
    const value = (name: string) => values.find(({ rule }) => rule.name === name);
    expect(value("有人得")?.result?.value).toBe(true);
    expect(value("共得")?.result?.value).toEqual({ n: 5n, d: 1n });
    expect(value("自得")?.instances?.map(({ result }) => result?.value)).toEqual([
      { n: 5n, d: 1n },
      { n: 0n, d: 1n },
    ]);
  });
});

describe("an option of a choice", () => {
  const choice = (force = "firm") => `programmes:
  甲项:
    en: first
    on: 家庭
    cite: 例
    force: ${force}
    eligible:
      all:
        - 收入低: 月收入 < 1000
    amount: {unit: 元/户/月, formula: 月收入}
  乙项:
    en: second
    on: 成员
    cite: 例
    eligible:
      all:
        - 财产符合规定
    amount: {unit: 元/人/月, formula: 月工资}
choices:
  二选一: {en: either, options: [甲项, 乙项], chosen: 选择, cite: 例}
derived:
  得甲: {en: t, on: 家庭, type: boolean, cite: 例, formula: 甲项}
`;

  function settled(household: CaseData["household"], sections = choice()) {
    const result = run(sections, { household });
    const told = (name: string) => {
      const { outcome, needs, amount, verdict } = programme(result, name);
      return [
        outcome,
        needs.map((one) => one.name).join(),
        amount?.value && textFromRational(amount.value),
        verdict?.yieldsTo,
      ];
    };
    const read = result.values.find(({ rule }) => rule.name === "得甲")?.result;
    const [found] = result.choices;
    return {
      first: told("甲项"),
      second: told("乙项"),
      read: read?.value ?? read?.missing.map(({ kind, name }) => `${kind} ${name}`),
      open: found?.open,
      because: found?.because,
      chosen: found?.chosen,
    };
  }
  const member = { 成员: [{ 月工资: "5" }] };
  const both = { ...member, 月收入: "7", 财产符合规定: true as never };

  test("chosen, the other is no, without an amount, and says to what it yields", () => {
    expect(settled({ ...both, 选择: "乙项" })).toMatchObject({
      first: ["no", "", undefined, "乙项"],
      second: ["yes", "", "5", undefined],
      read: false,
      chosen: "乙项",
    });
    expect(settled({ ...both, 选择: "甲项" })).toMatchObject({
      first: ["yes", "", "7", undefined],
      read: true,
      chosen: "甲项",
    });
  });

  test("not chosen, what reads it waits for the choice", () => {
    expect(settled(both)).toMatchObject({
      first: ["yes", "", "7", undefined],
      read: ["choice 二选一"],
      open: "yes",
    });
  });

  test("chosen for lack of a fact, both lack it", () => {
    expect(settled({ ...member, 月收入: "7", 选择: "乙项" })).toMatchObject({
      first: ["needs", "财产符合规定", undefined, undefined],
      read: ["fact 财产符合规定"],
      open: "needs",
      because: ["财产符合规定"],
      chosen: "乙项",
    });
  });

  test("where the other may still be met, what reads it lacks what that one lacks", () => {
    expect(settled({ ...member, 月收入: "7" })).toMatchObject({
      first: ["yes", "", "7", undefined],
      read: ["fact 财产符合规定"],
    });
    expect(settled({ 月收入: "7", 财产符合规定: true as never })).toMatchObject({
      read: ["fact 成员"],
      because: ["成员"],
    });
  });

  test("chosen and not met, it takes nothing away", () => {
    expect(settled({ ...both, 月收入: "1000", 选择: "甲项" })).toMatchObject({
      first: ["no", "", undefined, undefined],
      second: ["yes", "", "5", undefined],
      read: false,
      open: "no",
      because: ["甲项"],
      chosen: "甲项",
    });
  });

  test("that the authority may grant leaves the choice open to it, and chosen takes nothing away", () => {
    expect(settled(both, choice("may"))).toMatchObject({
      first: ["discretion", "", "7", undefined],
      open: "discretion",
      because: ["甲项"],
      read: ["rule 甲项"],
    });
    expect(settled({ ...both, 选择: "甲项" }, choice("may")).second[0]).toBe("yes");
  });
});
