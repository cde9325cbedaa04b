/** Cases a step below, at and above a threshold: from a household that reaches it, with one fact moved. */
import { describe, expect, test } from "vitest";
import {
  findThreshold,
  isUnconfirmed,
  maybeDate,
  maybeThresholdCases,
  planOn,
  readCase,
  runCase,
  type SourceSpan,
} from "../../../../src/engine/index.ts";
import { smallPolicy } from "../../../support/small-policy.ts";

const sections = `
parameters:
  标准:
    {en: standard, unit: 元/人/月, cite: 例, values: [{from: 2020-01-01, value: 1000, status: published, cite: 例}]}
  户线:
    {en: line, unit: 元/户/月, cite: 例, values: [{from: 2020-01-01, value: 1000, status: published, cite: 例}]}
derived:
  人均: {en: income a head, on: 家庭, unit: 元/人/月, cite: 例, formula: 月收入 / count(家庭.成员)}
  加倍: {en: doubled, on: 家庭, unit: 元/户/月, cite: 例, formula: 月收入 * 3}
  档:
    en: band
    on: 家庭
    unit: 元/户/月
    cite: 例
    table: |
      | 月收入 | 档  |
      |--------|-----|
      | <= 500 | 300 |
      | > 500  | 100 |
programmes:
  分档:
    {en: banded, on: 家庭, cite: 例, eligible: {all: [{id: 财, en: assets, when: 财产符合规定}]}, amount: {unit: 元/户/月, formula: 档, cite: 例}}
  补助:
    {en: aid, on: 家庭, cite: 例, eligible: {all: [{id: 低, en: low income, when: 人均 < 标准}, {id: 财产, when: 财产符合规定}]}, amount: {unit: 元/人/月, formula: 标准 - 人均, cite: 例}}
  三倍:
    {en: thrice, on: 家庭, cite: 例, eligible: {all: [{id: 倍, en: three times, when: 加倍 >= 户线}]}}
  工薪:
    {en: wages, on: 成员, cite: 例, eligible: {all: [{id: 薪, en: wage, when: 月工资 > 标准 and 重病}]}}
  定数:
    {en: fixed, on: 家庭, cite: 例, eligible: {all: [{id: 定, when: 标准 > 标准 * 0.5}]}}
`;
const policy = smallPolicy(sections);
/** `smallPolicy` puts its own head before the sections. */
const whole = policy.spec.programmes;

function placeOf(programme: string, id: string) {
  const group = whole.get(programme)?.eligible;
  const at = group?.all?.find((one) => one.id === id)?.at;
  if (at === undefined) throw new Error(`No condition ${id}.`);
  return { file: at.file, offset: at.start + 1, line: { start: at.start, end: at.end } };
}

function source(name: string, household: string) {
  const document = readCase(name, `household: ${household}\ndate: 2022-03-15\n`, () => undefined);
  if (document === undefined) throw new Error("The case cannot be read.");
  return { name, document };
}

const poor = source("cases/small/poor.yaml", "{月收入: 100, 财产符合规定: true, 成员: [{}, {}]}");
const silent = source("cases/small/silent.yaml", "{财产符合规定: true, 成员: [{}]}");

function found(programme: string, id: string, sources = [poor]) {
  const dateOf = ({ date }: { date?: string }) => maybeDate(date ?? "");
  return findThreshold({ policy, place: placeOf(programme, id), sources, dateOf });
}

function written(programme: string, id: string, sources = [poor], taken: readonly string[] = []) {
  const answer = found(programme, id, sources);
  if (answer.kind !== "found") throw new Error(answer.kind);
  const asked = { region: "small", date: "2022-03-15", taken: new Set(taken) };
  return maybeThresholdCases(answer.threshold, asked)?.cases ?? [];
}

describe("cases for a threshold", () => {
  test("the income of two is moved to a fen below, at and above twice the standard", () => {
    const cases = written("补助", "低");
    expect(cases.map(({ side, value, left, right }) => [side, value, left, right])).toEqual([
      ["below", "1999.99", "999.995", "1000"],
      ["at", "2000", "1000", "1000"],
      ["above", "2000.01", "1000.005", "1000"],
    ]);
    expect(cases.map(({ outcome, amount }) => [outcome, amount])).toEqual([
      ["yes", "0.005"],
      ["no", undefined],
      ["no", undefined],
    ]);
  });

  test("each is a case that passes under the draft and says that nobody has confirmed it", () => {
    for (const { file, text } of written("补助", "低")) {
      const faults: string[] = [];
      const document = readCase(file, text, ({ code }) => void faults.push(code));
      expect(faults).toEqual([]);
      expect(document && isUnconfirmed(document)).toBe(true);
      expect(document?.region).toBe("small");
      const plan = planOn(policy, maybeDate("2022-03-15") ?? 0);
      expect(runCase(document ?? {}, plan).isPassed).toBe(true);
      expect(text).toContain("# 待核对");
    }
  });

  test("a household that stands on the threshold is moved either way", () => {
    const at = source("at", "{月收入: 2000, 财产符合规定: true, 成员: [{}, {}]}");
    expect(written("补助", "低", [at]).map(({ value }) => value)).toEqual([
      "1999.99",
      "2000",
      "2000.01",
    ]);
  });

  test("where no step makes both sides equal there are two cases: 333.33 × 3 and 333.34 × 3", () => {
    expect(written("三倍", "倍").map(({ side, value }) => [side, value])).toEqual([
      ["below", "333.33"],
      ["above", "333.34"],
    ]);
  });

  test("a member's own fact is moved in that member, and the others stay as they are", () => {
    const two = source(
      "two",
      "{月收入: 1, 成员: [{重病: true, 月工资: 8}, {重病: true, 月工资: 1500}]}",
    );
    const [below] = written("工薪", "薪", [two]);
    expect(below?.value).toBe("999.99");
    const document = readCase("x.yaml", below?.text ?? "", () => undefined);
    expect(document?.household?.成员).toEqual([
      { 重病: "true", 月工资: "999.99" },
      { 重病: "true", 月工资: "1500" },
    ]);
    expect(document?.expect).toEqual({ 工薪: { members: ["no", "yes"] } });
  });

  test("the first household that reaches the comparison is used, and says how far it was looked for", () => {
    expect(found("补助", "低", [silent, poor])).toMatchObject({
      kind: "found",
      tried: 2,
      worth: 3,
    });
    expect(found("补助", "低", [silent])).toEqual({ kind: "not-reached", tried: 1 });
  });

  test("a cell of a table is a threshold too: the row holds up to 500 and no fen further", () => {
    const [rule] = [...policy.rules.values()].filter(({ name }) => name === "档");
    const at =
      rule?.kind === "derived" && rule.body.kind === "table" && rule.body.rows[0]?.tests[0]?.at;
    if (at === undefined || at === false) throw new Error("No such cell.");
    const place = { file: at.file, offset: at.start, line: at };
    const dateOf = ({ date }: { date?: string }) => maybeDate(date ?? "");
    const answer = findThreshold({ policy, place, sources: [poor], dateOf });
    if (answer.kind !== "found") throw new Error(answer.kind);
    const asked = { region: "small", date: "2022-03-15", taken: new Set<string>() };
    const cases = maybeThresholdCases(answer.threshold, asked)?.cases ?? [];
    expect(cases.map(({ value, amount }) => [value, amount])).toEqual([
      ["499.99", "300"],
      ["500", "300"],
      ["500.01", "100"],
    ]);
  });

  test("a comparison of parameters alone is moved by no fact", () => {
    expect(found("定数", "定")).toEqual({ kind: "not-moved", tried: 1 });
  });

  test("where there is no comparison, that is said", () => {
    expect(found("补助", "财产").kind).toBe("no-comparison");
  });

  test("a check compares parameters, a deadline settles no result: each is said, and no household tried", () => {
    const other = smallPolicy(`${sections}checks:
  下限: {en: floor, when: 户线 * 2 >= 户线, cite: 例}
deadlines:
  报告: {en: report, on: 家庭, when: 月收入 > 户线, due: 评估日, cite: 例}
`);
    const [check] = other.checks;
    const [answer] = other.answers;
    if (check === undefined || answer?.when === undefined) throw new Error("They are missing.");
    const at = ({ file, start, end }: SourceSpan) => ({
      file,
      offset: start,
      line: { start, end },
    });
    const dateOf = () => maybeDate("2022-03-15");
    const asked = { policy: other, sources: [poor, poor], dateOf };
    expect(findThreshold({ ...asked, place: at(check.when.at) })).toEqual({
      kind: "in-check",
      tried: 2,
    });
    expect(findThreshold({ ...asked, place: at(answer.when.at) }).kind).toBe("in-answer");
  });

  test("names of files are made of the rule's English and are free", () => {
    const names = written("补助", "低", [poor], ["cases/small/aid-low-income-at.yaml"]);
    expect(names.map(({ file }) => file)).toEqual([
      "cases/small/aid-low-income-below.yaml",
      "cases/small/aid-low-income-at-2.yaml",
      "cases/small/aid-low-income-above.yaml",
    ]);
  });
});
